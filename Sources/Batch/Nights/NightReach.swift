import History
import Rules
import Stations

/// What a run can have looked for: a finding of the night before that lies outside is not gone for not being found.
struct NightReach {
  private let rules: Set<String>
  private let files: Set<InputName>
  private let filesBefore: Set<InputName>
  /// The stations of tonight.
  private let stations: Set<Int64>
  /// Those of them with a row in a file that the night before had not read, or that were in no file then: their rows
  /// may have moved there.
  private let moved: Set<Int64>

  /// `names` are those of the run's files, in their order.
  init(_ book: RuleBook, _ judged: JudgedBatch, in names: [InputName], after comparison: Comparison) {
    rules = Set(zip(book.descriptions, book.severities).lazy.filter { $0.1 != nil }.map(\.0.id))
    let list = judged.hasAcceptedList ? names.suffix(1) : []
    files = Set(zip(names, judged.files).lazy.filter { $0.1.layout != nil }.map(\.0) + list)
    let filesBefore = Set(comparison.files.map { InputName($0.name) })
    self.filesBefore = filesBefore
    let isNew = names.map { !filesBefore.contains($0) }
    let rows = judged.batch.digests.lazy.filter { $0.station != 0 }
    stations = Set(rows.map(\.station))
    moved = Set(
      rows.filter { row in
        isNew[row.place.file] || comparison.standing(of: StationKey(number: row.station)) == nil
      }.map(\.station))
  }

  /// Whether the finding would have been found if it were still so.
  func includes(_ past: NightFinding) -> Bool {
    guard rules.contains(past.rule) else { return false }
    guard let station = past.station?.number else {
      return past.file.map(files.contains) ?? true && !isLost(past.otherFile, past)
    }
    guard stations.contains(station) else { return false }
    return moved.contains(station) || !isLost(past.file, past) && !isLost(past.otherFile, past)
  }

  /// Whether a file with a row that the finding is about was there and is no more. Rows may move between files: where
  /// the file was missing the night before already, a finding that stood open was seen elsewhere, and only one that was
  /// set aside is lost.
  private func isLost(_ file: InputName?, _ past: NightFinding) -> Bool {
    guard let file, !files.contains(file) else { return false }
    return filesBefore.contains(file) || past.state != .open
  }
}
