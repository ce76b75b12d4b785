public import Rules
import Stations
import Tables

/// `errors.csv`: every finding for people, in a spreadsheet.
public struct FindingTable: ReportFormat {
  /// The headers.
  public static let headers = [
    "重要度", "ファイル", "行", "セル", "項目", "値", "内容", "直し方(提案)", "医療機関コード", "ステーション名", "営業所", "関連", "規則",
  ]

  private let context: ReportContext
  private let pieces: FindingPieces
  /// Per rule, its own words on how to put things right.
  private let remedies: WrittenTexts

  /// The format in a run's language; the headers are always Japanese.
  public init(_ context: ReportContext) {
    self.context = context
    let blank = CSVWriter.written("")
    remedies = WrittenTexts(context.rules.map { CSVWriter.written($0.remedy[context.language]) }, unknown: blank)
    pieces = FindingPieces(
      context, file: CSVWriter.written, rule: { CSVWriter.written($0.id) },
      unknownRule: blank, column: { CSVWriter.written($0.header) },
      severity: { CSVWriter.written(SeverityWords.name($0)[context.language]) })
  }

  /// Appends byte order mark and headers.
  public func begin(_ out: inout [UInt8]) {
    CSVWriter.append(to: &out) { csv in
      csv.begin(FindingTable.headers)
    }
  }

  /// Appends the finding's row.
  public func row(_ row: ReportedFinding, _ out: inout [UInt8]) {
    let mark = row.mark
    CSVWriter.append(to: &out) { csv in
      csv.writtenCell { pieces.append(mark.severity, to: &$0) }
      csv.writtenCell { pieces.append(file: mark.file, to: &$0) }
      csv.harmlessCell { if let row = mark.row { Digits.append(row, to: &$0) } }
      csv.harmlessCell { CellName.append(mark, to: &$0) }
      if let column = mark.column {
        csv.writtenCell { pieces.append(column, to: &$0) }
      } else {
        csv.blankCell()
      }
      appendValue(row, &csv)
      row.utf8(row.message) { VisibleText.appendLines($0, to: &csv) }
      if let suggestion = row.suggestion { row.utf8(suggestion) { csv.cell($0) } } else { appendRemedy(mark, &csv) }
      csv.harmlessCell { if let key = mark.station { Digits.append(Int(key.number), width: 10, to: &$0) } }
      row.utf8(row.stationName) { VisibleText.appendLines($0, to: &csv) }
      row.utf8(row.office) { VisibleText.appendLines($0, to: &csv) }
      appendRelated(row, &csv)
      csv.writtenCell { pieces.append(rule: mark.rule, to: &$0) }
      csv.endRow()
    }
  }

  /// The value, or the beginning of one that is too long to be looked at; a spreadsheet's cell could not even hold it
  /// all. A NUL would make the table a damaged file: such a value is shown as on a terminal.
  private func appendValue(_ row: ReportedFinding, _ csv: inout CSVWriter) {
    guard let value = row.value else { return csv.blankCell() }
    if value.count <= 1_000 {
      row.utf8(value) { text in
        let hasNUL = text.withUnsafeBufferPointer { $0.contains(0) }
        if hasNUL { VisibleText.appendLines(text, to: &csv) } else { csv.cell(text) }
      }
    } else {
      csv.cellWithoutNUL(String(row.text(value).prefix(200)) + "…")
    }
  }

  /// Without a safe value to suggest, the rule's own words on how to put it right.
  private func appendRemedy(_ mark: FindingMark, _ csv: inout CSVWriter) {
    csv.writtenCell { remedies.append(mark.rule, to: &$0) }
  }

  private func appendRelated(_ row: ReportedFinding, _ csv: inout CSVWriter) {
    if !row.hasRelated { return csv.blankCell() }
    csv.cell(row.related.map { "\(context.file($0.file)):\($0.row)" }.joined(separator: "; "))
  }
}
