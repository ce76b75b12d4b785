import History
import Rules
import Stations

/// What a run can have looked for: a finding of the night before that lies outside is not gone for not being found.
struct NightReach {
  private let rules: Set<String>
  /// The files that were read, or whose rows were read elsewhere.
  private let files: Set<InputName>
  private let filesBefore: Set<InputName>
  private let places: StationPlaces
  private let tonight: Day

  /// `files` are those that were read.
  init(
    _ book: RuleBook, _ files: Set<InputName>, _ places: StationPlaces, after comparison: Comparison, on tonight: Day
  ) {
    rules = Set(zip(book.descriptions, book.severities).lazy.filter { $0.1 != nil }.map(\.0.id))
    self.files = files
    filesBefore = Set(comparison.files.map { InputName($0.lineage) })
    self.places = places
    self.tonight = tonight
  }

  /// Whether the finding would have been found if it were still so.
  func includes(_ past: Comparison.Past) -> Bool {
    let finding = past.finding
    guard rules.contains(finding.rule), !isLost(finding.otherFile, finding) else { return false }
    guard let station = finding.station?.number else { return finding.file.map(files.contains) ?? true }
    // A row that has moved since the finding was seen has been looked at where it stands now.
    let firstUnseen = finding.state == .unchecked ? past.stateSince : tonight
    return places.contains(station)
      && (places.hasMoved(station, since: firstUnseen) || !isLost(finding.file, finding))
  }

  /// Whether a file with a row that the finding is about was there and is no more. An older version has kept the file
  /// in which a finding was seen first: where that was missing the night before already, a finding that was seen then
  /// was seen elsewhere.
  private func isLost(_ file: InputName?, _ past: NightFinding) -> Bool {
    guard let file, !files.contains(file), !places.left.contains(file) else { return false }
    return filesBefore.contains(file) || past.state == .unchecked
  }
}
