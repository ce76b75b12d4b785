public import Reports
public import Rules
import Stations
import Tables

/// A run's findings in their order. Their words lie in a spool, so that memory holds a few dozen bytes per finding.
public struct FindingList: Sendable {
  /// What tells the findings' places and kinds, in their order.
  let marks: [FindingMark]
  private let words: SpooledBytes

  /// The findings of these marks, in their order.
  init(_ marks: [FindingMark], words: SpooledBytes) {
    self.marks = marks
    self.words = words
  }

  /// How many there are.
  public var count: Int { marks.count }

  /// The finding at a place, 0..<`count`. Throws `Errno`.
  public func finding(at index: Int) throws -> ReportedFinding {
    try FindingList.read(marks[index], from: words)
  }

  /// Hands over every finding in order. Throws `Errno` and what `body` throws.
  public func forEach(_ body: (ReportedFinding) throws -> Void) throws {
    try forEach(in: marks.indices, body)
  }

  /// Hands over the findings at these places in order. Throws `Errno` and what `body` throws.
  func forEach(in range: Range<Int>, _ body: (ReportedFinding) throws -> Void) throws {
    var windows = SpoolWindows(words, size: range.count == 1 ? 0 : FindingList.windowSize)
    for index in range {
      let mark = marks[index]
      let window = try windows.window(at: mark.offset, count: Int(mark.length))
      try body(PackReader.finding(mark, in: window.bytes, at: Int(mark.offset - window.start)))
    }
  }

  /// Every finding, for those who expect few. Throws `Errno`.
  public func all() throws -> [Finding] {
    var findings: [Finding] = []
    try forEach { findings.append($0.finding) }
    return findings
  }

  /// How many bytes are read at once.
  private static let windowSize = 1 << 16

  /// The finding of a mark. Throws `Errno`.
  static func read(_ mark: FindingMark, from words: SpooledBytes) throws -> ReportedFinding {
    PackReader.finding(mark, in: try words.read(at: mark.offset, count: Int(mark.length)), at: 0)
  }
}
