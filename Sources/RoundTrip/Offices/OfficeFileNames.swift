import Stations

/// Names of files for offices: what any file system takes, whatever people call an office.
public enum OfficeFileNames {
  /// The most bytes of a name without its ending: a file system takes 255, and a number and an ending must fit too.
  static let longest = 200

  /// A file name without ending per office, in the order of the offices; no two are the same without regard to case,
  /// width, or how a letter with a mark is put together.
  ///
  /// The same offices get the same names, in whatever order they come.
  public static func names(for offices: [String]) -> [String] {
    var taken: Set<String> = []
    var names = [String](repeating: "", count: offices.count)
    for index in offices.indices.sorted(by: { (offices[$0], $0) < (offices[$1], $1) }) {
      let name = safe(offices[index])
      var free = name
      var number = 2
      // Strings that are canonically equivalent are equal, as names are to some file systems.
      while !taken.insert(Folding.fold(free).lowercased()).inserted {
        free = "\(name)-\(number)"
        number += 1
      }
      names[index] = free
    }
    return names
  }

  /// The name with everything replaced that some file system, shell or spreadsheet does not take.
  static func safe(_ office: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in office.unicodeScalars { name.append(isPlain(scalar) ? scalar : "_") }
    var text = cut(String(name))
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    // A leading dot hides the file, `~$` marks a spreadsheet's own, and `-` begins an option.
    if let first = text.unicodeScalars.first, [".", "~", "-", " "].contains(first) || first.properties.isWhitespace {
      text = "_" + text.dropFirst()
    }
    return text.isEmpty || isReserved(text) ? "_" + text : text
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if #"/\:*?"<>|%"#.unicodeScalars.contains(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate, .privateUse: return false
    default: return true
    }
  }

  /// As many whole characters as fit.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    var length = 0
    var kept = ""
    for character in text {
      length += character.utf8.count
      if length > longest { break }
      kept.append(character)
    }
    return kept
  }

  /// Whether Windows takes the name, up to its first dot, for a device. Source: Microsoft, "Naming Files, Paths, and
  /// Namespaces".
  private static func isReserved(_ text: String) -> Bool {
    let stem = text.prefix { $0 != "." }.lowercased().filter { $0 != " " }
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(stem) { return true }
    guard stem.count == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt"), let last = stem.unicodeScalars.last else {
      return false
    }
    return "0123456789¹²³".unicodeScalars.contains(last)
  }
}
