import History

/// Which files of tonight are those of nights before, under the same name or under that of another day:
/// `kita-20261122.csv` comes after `kita-20261121.csv`.
struct FileSuccession {
  private let before: [String: Comparison.RecentFile]
  /// Files of before whose names are not there tonight, by name, and the other way round.
  private let gone: [DatelessName: [Comparison.RecentFile]]
  private let fresh: [DatelessName: [String]]
  private let lineages: FileLineages

  init(_ before: [Comparison.RecentFile], tonight names: [String]) {
    let tonight = Set(names)
    let known = Dictionary(before.map { ($0.file.name, $0) }) { first, _ in first }
    self.before = known
    let gone = Dictionary(grouping: before.filter { !tonight.contains($0.file.name) }) { DatelessName($0.file.name) }
    self.gone = gone
    lineages = FileLineages(known, gone: gone, tonight: tonight)
    fresh = Dictionary(grouping: tonight.filter { known[$0] == nil }, by: DatelessName.init)
  }

  /// What the ledger calls a file of tonight.
  func lineage(of name: String) -> String { lineages.lineage(of: name) }

  /// The files that nothing of tonight comes after, by name; of those that differ in the day only the last.
  var missing: [Comparison.RecentFile] {
    let missing = gone.filter { fresh[$0.key] == nil }.values.flatMap { files in
      let last = files.map(\.night).max()
      return files.filter { $0.night == last }
    }
    return missing.sorted { $0.file.name < $1.file.name }
  }

  /// The most rows that a file of tonight had; 0 where that is not known.
  func mostRowsBefore(_ name: String) -> Int { predecessors(of: name).map(\.mostRows).max() ?? 0 }

  /// The rows that a file of tonight had when it was last read; 0 where that is not known.
  func rowsBefore(_ name: String) -> Int {
    predecessors(of: name).max { $0.night < $1.night }?.file.rows ?? 0
  }

  /// The file under its own name, else under the names of other days where no other file can be meant.
  private func predecessors(of name: String) -> [Comparison.RecentFile] {
    if let known = before[name] { return [known] }
    let dateless = DatelessName(name)
    guard let files = gone[dateless], fresh[dateless]?.count == 1, Set(files.map(\.night)).count == files.count else {
      return []
    }
    return files
  }
}
