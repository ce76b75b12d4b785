public import Stations
import SystemPackage
import Tables

/// An export without rows, with every column: what an office starts from.
public enum EmptyExport {
  /// How many rows have drop-down lists.
  static let preparedRows = 500

  /// The name of the sheet for rows.
  public static let sheetName = "ステーション"

  /// The headings as a CSV file: UTF-8 with byte order mark, CRLF.
  public static func csv() -> [UInt8] {
    var csv = CSVWriter()
    csv.begin(Column.allCases.map(\.header))
    return csv.bytes
  }

  /// The workbook: cells as text, drop-down lists, and on every heading how and when its column is filled.
  ///
  /// It is written in the folder for temporary files, since libxlsxwriter knows only files. Throws
  /// `WorkbookWriteFailure`.
  public static func workbook(today: Day, language: BookLanguage) throws(WorkbookWriteFailure) -> [UInt8] {
    // A folder of its own: nobody else can put a link where the workbook is about to be.
    let folder: FilePath
    do {
      folder = try TemporaryPlace.makeFolder()
    } catch {
      throw WorkbookWriteFailure(error.folder, .temporary(error.reason))
    }
    defer { try? folder.removeFolder() }
    let path = folder.appending("template.xlsx")
    defer { try? path.unlink() }
    try write(to: path, today: today, language: language)
    do {
      return try ByteSource(path: path).readAll()
    } catch {
      throw WorkbookWriteFailure(path, .temporary(error as? Errno ?? .ioError))
    }
  }

  private static func write(to path: FilePath, today: Day, language: BookLanguage) throws(WorkbookWriteFailure) {
    let book = try WorkbookWriter(path, title: language("houkan 入力用の一覧", "houkan: empty export"), day: today)
    let sheet = try book.addSheet(sheetName)
    let guide = try book.addSheet(OfficeWorkbook.SheetName.guide)
    let lists = try ChoiceSheet(
      book.addSheet(OfficeWorkbook.SheetName.lists), columns: ColumnSet(Column.allCases))
    try writeHeadings(to: sheet, lists, language)
    try writeGuide(to: guide, language)
    try book.finish()
  }

  private static func writeHeadings(
    to sheet: SheetWriter, _ lists: ChoiceSheet, _ language: BookLanguage
  ) throws(WorkbookWriteFailure) {
    let cell = CellStyle(content: .text, isOpen: true, isFramed: false)
    try sheet.height(40, 0)
    for (index, column) in Column.allCases.enumerated() {
      let guide = ColumnGuide(column, language)
      let style = CellStyle(content: .text, tone: guide.tone, isWrapped: true, isBold: true, isCentred: true)
      try sheet.width(Double(width(column)), index, cell)
      try sheet.text(column.header, 0, index, style)
      try sheet.comment("【\(guide.requirement)】\n\(guide.form)", 0, index)
      try lists.offer(column, on: sheet, rows: 1...preparedRows, at: index, language)
    }
    sheet.freeze(rows: 1, columns: 0)
    let last = SheetColumn.letters(Column.count - 1)
    try sheet.expectDigitsAsText("A1:\(last)\(preparedRows + 1)")
    try sheet.printing(pagesWide: 6, footer: sheetName)
  }

  private static func writeGuide(to sheet: SheetWriter, _ language: BookLanguage) throws(WorkbookWriteFailure) {
    let text = CellStyle(content: .text, isWrapped: true)
    try sheet.headings([("項目", 28), ("必須", 26), ("入力のしかた", 90)])
    for (index, column) in Column.allCases.enumerated() {
      let guide = ColumnGuide(column, language)
      try sheet.height(ofLines: TextLines.count(guide.form, width: 92), index + 1)
      try sheet.text(column.header, index + 1, 0, CellStyle(content: .text, isBold: true))
      let isAlways = column.definition.requirement == .always
      try sheet.text(
        guide.requirement, index + 1, 1, CellStyle(content: .text, tone: isAlways ? .bad : .plain, isCentred: true))
      try sheet.text(guide.form, index + 1, 2, text)
    }
    sheet.freeze(rows: 1, columns: 0)
    try sheet.printing(footer: OfficeWorkbook.SheetName.guide)
  }

  /// The width of a column in characters: that of its heading on two lines, and of what is usually in it.
  private static func width(_ column: Column) -> Int {
    let content =
      switch column.definition.type {
      case .text, .fullWidthText, .email: 22
      case .choice: 20
      case .customerID: 16
      case .date, .month, .facilityCode, .phone: 13
      case .prefecture, .prefectureName, .stationCode, .postalCode, .yesNo, .count: 10
      }
    return max(content, (DisplayWidth.of(column.header) + 1) / 2 + 4)
  }
}
