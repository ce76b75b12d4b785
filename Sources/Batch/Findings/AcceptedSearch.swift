import Rules
import Stations
import Tables

/// Looks among a run's findings for those that the list accepts. They are read twice, for only then is it known which
/// lines fit several rows; what is remembered is as long as the list.
struct AcceptedSearch {
  private var matching: AcceptedMatching
  private var reader: FindingReader
  private let files: [JudgedFile]
  private let mirrored: MirroredKeys

  /// A search among findings about these files, whose words lie there.
  init(_ matching: AcceptedMatching, words: SpooledBytes, files: [JudgedFile], in batch: BatchView) {
    self.matching = matching
    reader = FindingReader(words, window: 1 << 16)
    self.files = files
    mirrored = MirroredKeys(batch, files)
  }

  /// Takes note of a finding: of all, before any is asked about. Throws `TemporaryPlace.Failure`.
  mutating func note(_ mark: FindingMark) throws {
    guard matching.names(rule: mark.rule) else { return }
    let finding = try reader.finding(mark).finding
    try matching.note(finding, file: files[mark.file].input.name) { try mirrored.key(of: finding) }
  }

  /// The acceptance of a finding; nil where it counts. Throws `TemporaryPlace.Failure`.
  mutating func acceptance(of mark: FindingMark) throws -> Acceptance? {
    guard matching.names(rule: mark.rule) else { return nil }
    let finding = try reader.finding(mark).finding
    return try matching.acceptance(of: finding, file: files[mark.file].input.name) { try mirrored.key(of: finding) }
  }

  /// What is wrong with the list itself, which gets this number among the files.
  func listFindings(file: Int, _ language: Language) -> [Finding] {
    matching.listFindings(file: file, language: language)
  }
}
