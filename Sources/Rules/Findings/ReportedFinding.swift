import Stations

/// A finding with the names that people look for, as it lies in a pack: writers copy its bytes, and make no `String`.
public struct ReportedFinding: Sendable {
  /// The finding's place and kind.
  public let mark: FindingMark
  /// The bytes that hold its words, and perhaps those of others.
  @usableFromInline let bytes: [UInt8]
  /// Where the cell as read stands (`utf8`); nil for secrets and for findings about no cell.
  public let value: Range<Int>?
  /// Where the message stands.
  public let message: Range<Int>
  /// Where the suggestion stands, if there is one.
  public let suggestion: Range<Int>?
  /// Where ステーション名 of its row stands; empty where there is none.
  public let stationName: Range<Int>
  /// Where 営業所 of its row stands; empty where there is none.
  public let office: Range<Int>
  private let relatedStart: Int
  private let relatedCount: Int

  /// The finding of a mark whose words lie in a pack's bytes from `start` on.
  public init(_ mark: FindingMark, in bytes: [UInt8], at start: Int) {
    let head = PackedHead(in: bytes, at: start)
    var place = start + PackedHead.size
    func next(_ count: UInt32) -> Range<Int> {
      let range = place..<place + Int(count)
      place = range.upperBound
      return range
    }
    self.mark = mark
    self.bytes = bytes
    value = head.value == PackedHead.none ? nil : next(head.value)
    message = next(head.message)
    suggestion = head.suggestion == PackedHead.none ? nil : next(head.suggestion)
    relatedStart = place
    relatedCount = Int(head.related)
    place = start + Int(head.names)
    stationName = next(head.stationName)
    office = place..<start + Int(head.end)
  }

  /// A finding about a row of this station and office.
  public init(_ finding: Finding, stationName: String = "", office: String = "") {
    var pack = FindingPack()
    pack.append(finding)
    pack.endRow(stationName: Array(stationName.utf8)[...], office: Array(office.utf8)[...])
    self.init(pack.marks[0], in: pack.bytes, at: 0)
  }

  /// Lends the bytes of one of the texts.
  @inlinable
  public func utf8<Result>(_ text: Range<Int>, _ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try body(bytes.span.extracting(text))
  }

  /// One of the texts, for those who do not write it.
  public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the finding is about other rows too.
  public var hasRelated: Bool { relatedCount > 0 }

  /// Other rows that the finding is about.
  public var related: [RowPlace] {
    (0..<relatedCount).map { RowPlace(file: number(2 * $0), row: number(2 * $0 + 1)) }
  }

  private func number(_ index: Int) -> Int {
    bytes.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: relatedStart + 4 * index, as: UInt32.self)) }
  }

  /// The finding, with its words as text.
  public var finding: Finding {
    Finding(
      rule: mark.rule, severity: mark.severity, file: mark.file, row: mark.row, column: mark.column,
      cellIndex: mark.cellIndex, value: value.map(text), message: text(message), suggestion: suggestion.map(text),
      station: mark.station, related: related)
  }
}

extension ReportedFinding {
  /// How many of a pack's bytes from `start` on belong to the finding there.
  public static func extent(in bytes: [UInt8], at start: Int) -> Int { Int(PackedHead(in: bytes, at: start).end) }

  /// So many bytes from a finding's beginning on tell its extent.
  public static let headSize = PackedHead.size
}
