import History

/// What the ledger calls the files of tonight: a file that comes after one of nights before has that one's name there,
/// so that what is known of an export stays known whatever day its name tells.
///
/// A file that comes after none is called by its own name, or without the day in it, so that it is known again after a
/// long time. A ledger of an older version has called every file by its own name, and that goes on.
struct FileLineages {
  private let before: [String: Comparison.RecentFile]
  private let gone: [DatelessName: [Comparison.RecentFile]]
  /// The files of tonight, those that were there before among them.
  private let tonight: [DatelessName: [String]]
  /// The lineages that files of tonight have under their own names.
  private let taken: Set<String>

  /// `before` are the files of nights before by their names, `gone` those whose names are not there tonight.
  init(
    _ before: [String: Comparison.RecentFile], gone: [DatelessName: [Comparison.RecentFile]], tonight: Set<String>
  ) {
    self.before = before
    self.gone = gone
    self.tonight = Dictionary(grouping: tonight, by: DatelessName.init)
    taken = Set(tonight.compactMap { before[$0]?.file.lineage })
  }

  /// What the ledger calls a file of tonight.
  func lineage(of name: String) -> String {
    if let known = before[name] { return known.file.lineage }
    let dateless = DatelessName(name)
    let files = tonight[dateless] ?? []
    guard files.count(where: { before[$0] == nil }) == 1 else { return name }
    if let last = last(of: dateless) { return taken.contains(last) ? name : last }
    return files.count == 1 && dateless.tellsDay && !taken.contains(dateless.rest) ? dateless.rest : name
  }

  /// The lineage of the newest file of before, where that is one file only.
  private func last(of name: DatelessName) -> String? {
    let files = gone[name] ?? []
    let night = files.map(\.night).max()
    let newest = files.filter { $0.night == night }
    return newest.count == 1 ? newest.first?.file.lineage : nil
  }
}
