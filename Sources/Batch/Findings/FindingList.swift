import Reports
public import Rules
import Stations
import Tables

/// A run's findings in their order. Their words lie in a spool, so that memory holds two dozen bytes per finding.
public struct FindingList: Sendable {
  /// What tells the findings' places and kinds, in their order.
  let marks: PagedList<FindingMark>
  private let words: SpooledBytes

  /// The findings of these marks, in their order.
  init(_ marks: PagedList<FindingMark>, words: SpooledBytes) {
    self.marks = marks
    self.words = words
  }

  /// How many there are.
  public var count: Int { marks.count }

  /// The finding at a place, 0..<`count`. Throws `TemporaryPlace.Failure`.
  public func finding(at index: Int) throws -> ReportedFinding {
    try FindingList.read(marks[index], from: words)
  }

  /// Hands over every finding in order. Throws `TemporaryPlace.Failure` and what `body` throws.
  public func forEach(_ body: (ReportedFinding) throws -> Void) throws {
    try forEach(in: marks.indices, body)
  }

  /// Hands over the findings at these places in order. Throws `TemporaryPlace.Failure` and what `body` throws.
  func forEach(in range: Range<Int>, _ body: (ReportedFinding) throws -> Void) throws {
    var reader = FindingReader(words, window: range.count < 16 ? FindingList.smallWindow : FindingList.window)
    for index in range { try body(reader.finding(marks[index])) }
  }

  /// Every finding, for those who expect few. Throws `TemporaryPlace.Failure`.
  public func all() throws -> [Finding] {
    var findings: [Finding] = []
    try forEach { findings.append($0.finding) }
    return findings
  }

  /// The finding of a mark. Throws `TemporaryPlace.Failure`.
  static func read(_ mark: FindingMark, from words: SpooledBytes) throws -> ReportedFinding {
    var reader = FindingReader(words, window: smallWindow)
    return try reader.finding(mark)
  }

  /// How many bytes are read at once: of many findings, and of few.
  private static let window = 100_000
  private static let smallWindow = 2_000
}
