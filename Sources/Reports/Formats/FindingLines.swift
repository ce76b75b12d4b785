public import Rules
import Stations
import Tables

/// `findings.jsonl`: every finding, one JSON object a line (schema `findings.schema.json`).
public struct FindingLines: ReportFormat {
  private let context: ReportContext
  private let pieces: FindingPieces

  /// The format in a run's language.
  public init(_ context: ReportContext) {
    self.context = context
    pieces = FindingPieces(
      context, file: JSONWriter.quoted, rule: { JSONWriter.quoted($0.id) },
      unknownRule: JSONWriter.quoted(""), column: { JSONWriter.quoted($0.key) },
      severity: { JSONWriter.quoted($0.rawValue) })
  }

  /// Appends the finding's line.
  public func row(_ row: ReportedFinding, _ out: inout [UInt8]) {
    let mark = row.mark
    JSONWriter.append(to: &out) { json in
      json.member("{\"rule\":") { pieces.append(rule: mark.rule, to: &$0) }
      json.member(",\"severity\":") { pieces.append(mark.severity, to: &$0) }
      json.member(",\"file\":") { pieces.append(file: mark.file, to: &$0) }
      json.member(",\"row\":", mark.row)
      json.member(",\"column\":", mark.column, pieces)
      json.member(",\"cell\":", of: mark)
      json.member(",\"value\":", row.value, of: row)
      json.member(",\"message\":", row.message, of: row)
      json.member(",\"suggestion\":", row.suggestion, of: row)
      json.member(",\"station\":", mark.station)
      json.member(",\"related\":[", row.related, pieces)
      json.endLine("]}")
    }
  }
}

/// The members of a finding's line. Their names come with the signs around them, so that each is copied at once.
extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, written value: (inout [UInt8]) -> Void) {
    append(name)
    append(value)
  }

  fileprivate mutating func member(_ name: StaticString, _ column: Column?, _ pieces: FindingPieces) {
    append(name)
    if let column { append { pieces.append(column, to: &$0) } } else { append("null") }
  }

  fileprivate mutating func member(_ name: StaticString, _ number: Int?) {
    append(name)
    if let number { append(number) } else { append("null") }
  }

  fileprivate mutating func member(_ name: StaticString, _ text: Range<Int>?, of row: ReportedFinding) {
    append(name)
    if let text { row.utf8(text) { append(quoted: $0) } } else { append("null") }
  }

  fileprivate mutating func member(_ name: StaticString, of mark: FindingMark) {
    append(name)
    guard mark.row != nil, mark.cellIndex != nil else { return append("null") }
    append("\"")
    append { CellName.append(mark, to: &$0) }
    append("\"")
  }

  fileprivate mutating func member(_ name: StaticString, _ station: StationKey?) {
    append(name)
    guard let station else { return append("null") }
    append("\"")
    append { Digits.append(Int(station.number), width: 10, to: &$0) }
    append("\"")
  }

  fileprivate mutating func member(_ name: StaticString, _ places: [RowPlace], _ pieces: FindingPieces) {
    append(name)
    for (index, place) in places.enumerated() {
      member(index == 0 ? "{\"file\":" : ",{\"file\":") { pieces.append(file: place.file, to: &$0) }
      member(",\"row\":", place.row)
      append("}")
    }
  }
}
