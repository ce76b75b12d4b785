import Stations

/// Sheet 一覧: a row per station.
struct StationSheet {
  private static let headings = [
    "医療機関コード", "ステーション名", "営業担当", "状態", "工事日", "見込日", "次のタスク", "期限", "エラー数", "警告数", "ファイル", "行",
  ]
  private static let widths = [14.0, 34, 14, 24, 12, 12, 44, 12, 9, 9, 26, 7]

  private let sheet: SheetWriter
  private let footer: String
  private let language: BookLanguage
  private let text, centred, day, number, errors, warnings: CellFormat
  private var rows: SheetRows

  /// Writes the headings. Throws `WorkbookWriteFailure`.
  init(
    _ sheet: SheetWriter, rows: SheetRows, footer: String, language: BookLanguage
  ) throws(WorkbookWriteFailure) {
    self.sheet = sheet
    self.rows = rows
    self.footer = footer
    self.language = language
    text = try sheet.format(CellStyle(content: .text))
    centred = try sheet.format(CellStyle(content: .text, isCentred: true))
    day = try sheet.format(CellStyle(content: .day, isCentred: true))
    number = try sheet.format(CellStyle(isCentred: true))
    errors = try sheet.format(CellStyle(tone: .bad, isCentred: true))
    warnings = try sheet.format(CellStyle(tone: .caution, isCentred: true))
    try sheet.headings(StationSheet.headings, widths: StationSheet.widths)
  }

  /// Writes a station, as far as there is room. Throws `WorkbookWriteFailure`.
  mutating func write(_ station: OfficeStation) throws(WorkbookWriteFailure) {
    guard rows.hasRoom() else { return }
    let next = rows.next
    try sheet.text(station.station.description, next, 0, centred)
    try sheet.text(station.name, next, 1, text)
    try sheet.text(station.salesRep, next, 2, text)
    try sheet.text(station.status, next, 3, CellStyle(content: .text, tone: station.tone, isCentred: true))
    try sheet.day(station.constructionOn, next, 4, day)
    try sheet.day(station.forecast, next, 5, day)
    try sheet.text(station.nextTask, next, 6, text)
    try sheet.day(station.nextDue, next, 7, day)
    try sheet.number(station.errors, next, 8, station.errors > 0 ? errors : number)
    try sheet.number(station.warnings, next, 9, station.warnings > 0 ? warnings : number)
    try sheet.text(station.file, next, 10, text)
    try sheet.number(station.row, next, 11, number)
    rows.endRow()
  }

  /// Writes what concerns the whole table. Throws `WorkbookWriteFailure`.
  func finish() throws(WorkbookWriteFailure) {
    try sheet.finishTable(
      rows, columns: StationSheet.headings.count, otherwise: OfficeWorkbook.onlyToRead(language), footer: footer)
  }
}
