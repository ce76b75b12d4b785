import CXlsxWriter
import Stations
import Tables

/// One sheet of a workbook, written from its first row down: rows must come in their order, and what belongs to a cell
/// (its comment) together with its row. Rows and columns count from 0.
struct SheetWriter {
  /// A drop-down list or a rule for cells.
  enum Entry {
    /// One of these texts; anything else is asked about, not refused.
    case choice([String])
    /// One of the texts that stand in the first column of another sheet, from row `first` to `last`.
    case choiceFrom(sheet: String, column: Int, first: Int, last: Int)
    /// A day on or after this one.
    case day(from: Day)
    /// Nothing at all: whatever is typed is refused.
    case nothing
  }

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let book: WorkbookWriter

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, of book: WorkbookWriter) {
    self.sheet = sheet
    self.book = book
  }

  /// The form of cells in this style, for those who write many of them. Throws `WorkbookWriteFailure`.
  func format(_ style: CellStyle) throws(WorkbookWriteFailure) -> CellFormat { try book.format(style) }

  /// Writes a text; an empty one leaves a cell with its style. Longer text than a cell can hold is cut. Throws
  /// `WorkbookWriteFailure`.
  func text(_ text: String, _ row: Int, _ column: Int, _ format: CellFormat) throws(WorkbookWriteFailure) {
    let outcome = WorkbookText.escaped(WorkbookText.fitted(text)).withCString {
      worksheet_write_string(sheet, UInt32(row), UInt16(column), $0, format)
    }
    try book.check(outcome)
  }

  /// Writes a day as a real date, or leaves the cell empty. Throws `WorkbookWriteFailure`.
  func day(_ day: Day?, _ row: Int, _ column: Int, _ format: CellFormat) throws(WorkbookWriteFailure) {
    guard let day else { return try text("", row, column, format) }
    let serial = Double(Int(day.number) + CivilDate.serialOf1970)
    try book.check(worksheet_write_number(sheet, UInt32(row), UInt16(column), serial, format))
  }

  /// Writes a whole number. Throws `WorkbookWriteFailure`.
  func number(_ number: Int, _ row: Int, _ column: Int, _ format: CellFormat) throws(WorkbookWriteFailure) {
    try book.check(worksheet_write_number(sheet, UInt32(row), UInt16(column), Double(number), format))
  }

  /// Writes a text in a style. Throws `WorkbookWriteFailure`.
  func text(_ text: String, _ row: Int, _ column: Int, _ style: CellStyle) throws(WorkbookWriteFailure) {
    try self.text(text, row, column, format(style))
  }

  /// Fastens a comment to a cell of the current row, in a box that shows all of it. Throws `WorkbookWriteFailure`.
  func comment(_ text: String, _ row: Int, _ column: Int) throws(WorkbookWriteFailure) {
    var options = lxw_comment_options()
    options.author = book.keep("houkan")
    options.font_name = book.keep(WorkbookWriter.font)
    options.font_size = 9
    options.width = 320
    options.height = UInt16(clamping: 12 + 16 * TextLines.count(text, width: 50))
    let fitted = WorkbookText.escaped(WorkbookText.fitted(text))
    try book.check(worksheet_write_comment_opt(sheet, UInt32(row), UInt16(column), fitted, &options))
  }
}

extension SheetWriter {
  /// Sets the height of the current row in points, as far as a spreadsheet allows. Throws `WorkbookWriteFailure`.
  func height(_ points: Double, _ row: Int) throws(WorkbookWriteFailure) {
    try book.check(worksheet_set_row(sheet, UInt32(row), min(points, 409), nil))
  }

  /// Gives the current row the height of so many lines of text. Throws `WorkbookWriteFailure`.
  func height(ofLines lines: Int, _ row: Int) throws(WorkbookWriteFailure) {
    try height(SheetWriter.height(ofLines: lines), row)
  }

  /// Gives all rows that have no height of their own that of so many lines of text.
  func heightOfOthers(ofLines lines: Int) { worksheet_set_default_row(sheet, SheetWriter.height(ofLines: lines), 0) }

  /// In points, with a little room above and below.
  private static func height(ofLines lines: Int) -> Double { Double(lines) * 15 + 3 }

  /// Sets a column's width in characters and the style of its cells that are not written. Throws
  /// `WorkbookWriteFailure`.
  func width(_ characters: Double, _ column: Int, _ style: CellStyle, hidden: Bool = false) throws(WorkbookWriteFailure)
  {
    var options = lxw_row_col_options()
    options.hidden = hidden ? 1 : 0
    let place = UInt16(column)
    try book.check(worksheet_set_column_opt(sheet, place, place, characters, book.format(style), &options))
  }

  /// Keeps the first rows and columns in sight.
  func freeze(rows: Int, columns: Int) { worksheet_freeze_panes(sheet, UInt32(rows), UInt16(columns)) }

  /// Puts filters on the headings of a table. Throws `WorkbookWriteFailure`.
  func filter(rows: ClosedRange<Int>, columns: Int) throws(WorkbookWriteFailure) {
    try book.check(
      worksheet_autofilter(sheet, UInt32(rows.lowerBound), 0, UInt32(rows.upperBound), UInt16(columns - 1)))
  }

  /// Lets nobody change locked cells, without password: whoever needs to may lift it. Sorting, filters and formats stay
  /// allowed.
  func protect() {
    var allowed = lxw_protection()
    allowed.sort = 1
    allowed.autofilter = 1
    allowed.format_cells = 1
    allowed.format_columns = 1
    allowed.format_rows = 1
    worksheet_protect(sheet, nil, &allowed)
  }

  /// Hides the sheet.
  func hide() { worksheet_hide(sheet) }

  /// Shows no lines between cells.
  func hideGrid() { worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

  /// Keeps a spreadsheet from marking codes that look like numbers. `cells` such as `A1:Z20`. Throws
  /// `WorkbookWriteFailure`.
  func expectDigitsAsText(_ cells: String) throws(WorkbookWriteFailure) {
    try book.check(worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), cells))
  }

  /// How the sheet is printed: A4 landscape, so many pages wide and high (0: as many as it takes), first row (and
  /// `columns`) on every page. Throws `WorkbookWriteFailure`.
  func printing(
    pagesWide: Int = 1, pagesHigh: Int = 0, repeatsRow: Bool = true, columns: Int = 0, footer: String
  ) throws(WorkbookWriteFailure) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
    worksheet_fit_to_pages(sheet, UInt16(pagesWide), UInt16(pagesHigh))
    if repeatsRow { try book.check(worksheet_repeat_rows(sheet, 0, 0)) }
    if columns > 0 { try book.check(worksheet_repeat_columns(sheet, 0, UInt16(columns - 1))) }
    // In half width & begins a command; libxlsxwriter takes even a doubled one before G for a picture, and dies of it.
    let words = WorkbookText.plain(footer).prefix(80).map { $0 == "&" ? "＆" : Character($0) }
    try book.check(worksheet_set_footer(sheet, "&L" + String(words) + "&C&A&R&P / &N"))
  }

  /// What may be entered into the cells of these columns, with words that appear beside the chosen cell. Throws
  /// `WorkbookWriteFailure`.
  func expect(
    _ entry: Entry, rows: ClosedRange<Int>, columns: ClosedRange<Int>, hint: String = "", otherwise: String
  ) throws(WorkbookWriteFailure) {
    var rule = lxw_data_validation()
    rule.ignore_blank = 1
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    rule.error_message = book.keep(otherwise)
    if !hint.isEmpty { rule.input_message = book.keep(hint) }
    var items: [UnsafeMutablePointer<CChar>?] = []
    switch entry {
    case .choice(let texts):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      items = texts.map { book.keep($0) } + [nil]
    case .choiceFrom(let sheet, let column, let first, let last):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      let letters = SheetColumn.letters(column)
      rule.value_formula = book.keep("='\(sheet)'!$\(letters)$\(first + 1):$\(letters)$\(last + 1)")
    case .day(let first):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      rule.value_number = Double(Int(first.number) + CivilDate.serialOf1970)
    case .nothing:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
      rule.ignore_blank = 0
      rule.value_formula = book.keep("=FALSE")
    }
    let outcome = items.withUnsafeMutableBufferPointer { list in
      if !list.isEmpty { rule.value_list = list.baseAddress }
      return worksheet_data_validation_range(
        sheet, UInt32(rows.lowerBound), UInt16(columns.lowerBound), UInt32(rows.upperBound), UInt16(columns.upperBound),
        &rule)
    }
    try book.check(outcome)
  }
}
