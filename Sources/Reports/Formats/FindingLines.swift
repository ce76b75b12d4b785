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
      context, file: JSONWriter.quoted, rule: { JSONWriter.quoted($0.id) }, column: { JSONWriter.quoted($0.key) },
      severity: { JSONWriter.quoted($0.rawValue) })
  }

  /// Appends the finding's line.
  public func row(_ row: ReportedFinding, _ out: inout [UInt8]) {
    let mark = row.mark
    JSONWriter.append(to: &out) { json in
      json.member("{\"rule\":", written: pieces.rule(mark.rule) ?? JSONWriter.quoted(""))
      json.member(",\"severity\":", written: pieces.severity(mark.severity))
      json.member(",\"file\":", written: pieces.file(mark.file) ?? JSONWriter.quoted(""))
      json.member(",\"row\":", mark.row)
      json.member(",\"column\":", written: mark.column.map(pieces.column))
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
  fileprivate mutating func member(_ name: StaticString, written value: [UInt8]?) {
    append(name)
    if let value { append(value) } else { append("null") }
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
      member(index == 0 ? "{\"file\":" : ",{\"file\":", written: pieces.file(place.file) ?? JSONWriter.quoted(""))
      member(",\"row\":", place.row)
      append("}")
    }
  }
}
