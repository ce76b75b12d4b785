/// The names known at one level of a template, with their places in a `TemplateRecord`.
struct TemplateShape: Sendable {
  /// What is known of a name.
  struct Entry: Sendable {
    let slot: Int
    /// The names inside, for a name that stands for records.
    let inside: TemplateShape?
  }

  let entries: [String: Entry]

  init<Names: TemplateNames>(_ names: Names.Type) {
    let lists = names.lists
    var entries: [String: Entry] = [:]
    for name in names.allCases {
      entries[TemplateShape.spelling(name.stringValue)] = Entry(slot: name.rawValue, inside: lists[name])
    }
    self.entries = entries
  }

  /// The section in which the name is known, here or anywhere inside; nil where it is known in none.
  func section(holding name: String) -> String? {
    for (list, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard let inside = entry.inside else { continue }
      if inside.entries[name] != nil { return list }
      if let deeper = inside.section(holding: name) { return deeper }
    }
    return nil
  }

  /// `stationName` is written `station_name`.
  static func spelling(_ caseName: String) -> String {
    var spelling = ""
    for scalar in caseName.unicodeScalars {
      if ("A"..."Z").contains(scalar) {
        spelling += "_" + String(scalar).lowercased()
      } else {
        spelling.unicodeScalars.append(scalar)
      }
    }
    return spelling
  }
}
