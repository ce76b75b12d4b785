import Stations

/// Sheet 一覧: a row per station.
struct StationSheet {
  /// The headings with their widths in characters, in the order in which `write` fills the cells: all of them together
  /// can be read on A4.
  private static let headings: [(text: String, width: Double)] = [
    ("医療機関コード", 12), ("ステーション名", 26), ("営業担当", 10), ("状態", 12), ("工事日", 11), ("見込日", 11), ("次のタスク", 32), ("期限", 11),
    ("エラー数", 7), ("警告数", 7), ("ファイル", 22), ("行", 7),
  ]

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
    text = try sheet.format(CellStyle(content: .text, isWrapped: true))
    centred = try sheet.format(CellStyle(content: .text, isCentred: true))
    day = try sheet.format(CellStyle(content: .day, isCentred: true))
    number = try sheet.format(CellStyle(isCentred: true))
    errors = try sheet.format(CellStyle(tone: .bad, isCentred: true))
    warnings = try sheet.format(CellStyle(tone: .caution, isCentred: true))
    try sheet.headings(StationSheet.headings, lines: OfficeWorkbook.lines)
  }

  /// Writes a station, as far as there is room. Throws `WorkbookWriteFailure`.
  mutating func write(_ station: OfficeStation) throws(WorkbookWriteFailure) {
    guard rows.hasRoom() else { return }
    var cells = RowCells(sheet, rows.next)
    try cells.text(station.station.description, centred)
    try cells.text(station.name, text)
    try cells.text(station.salesRep, text)
    try cells.text(station.status, status(station.tone))
    try cells.day(station.constructionOn, day)
    try cells.day(station.forecast, day)
    try cells.text(station.nextTask, text)
    try cells.day(station.nextDue, day)
    try cells.number(station.errors, station.errors > 0 ? errors : number)
    try cells.number(station.warnings, station.warnings > 0 ? warnings : number)
    try cells.text(station.file, text)
    try cells.number(station.row, number)
    rows.endRow()
  }

  private func status(_ tone: Tone) throws(WorkbookWriteFailure) -> CellFormat {
    try sheet.format(CellStyle(content: .text, tone: tone, isWrapped: true, isCentred: true))
  }

  /// Writes what concerns the whole table. Throws `WorkbookWriteFailure`.
  func finish() throws(WorkbookWriteFailure) {
    try sheet.finishTable(
      rows, columns: StationSheet.headings.count, otherwise: OfficeWorkbook.onlyToRead(language), footer: footer)
  }
}
