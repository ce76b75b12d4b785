import Stations
import Tables

/// Sheet タスク: a row per open task, most urgent first.
struct TaskSheet {
  private static let headings = ["期限", "残り日数", "状態", "タスク", "工事日", "ステーション名", "医療機関コード", "営業担当", "電話番号", "内容"]
  private static let widths = [12.0, 9, 15, 44, 12, 34, 14, 14, 14, 70]

  /// How the cells of a task look.
  private struct Look {
    let day, number, state, text, centred, visit: CellFormat

    init(_ sheet: SheetWriter, _ tone: Tone, others: Tone = .plain) throws(WorkbookWriteFailure) {
      day = try sheet.format(CellStyle(content: .day, tone: tone, isCentred: true))
      number = try sheet.format(CellStyle(tone: tone, isCentred: true))
      state = try sheet.format(CellStyle(content: .text, tone: tone, isCentred: true))
      text = try sheet.format(CellStyle(content: .text, tone: others, isWrapped: true))
      centred = try sheet.format(CellStyle(content: .text, tone: others, isCentred: true))
      visit = try sheet.format(CellStyle(content: .day, tone: others, isCentred: true))
    }
  }

  private let sheet: SheetWriter
  private let today: Day
  private let footer: String
  private let language: BookLanguage
  private let overdue, soon, later, blocked: Look
  private var rows: SheetRows

  /// Writes the headings. Throws `WorkbookWriteFailure`.
  init(
    _ sheet: SheetWriter, rows: SheetRows, today: Day, footer: String, language: BookLanguage
  ) throws(WorkbookWriteFailure) {
    self.sheet = sheet
    self.rows = rows
    self.today = today
    self.footer = footer
    self.language = language
    overdue = try Look(sheet, .bad)
    soon = try Look(sheet, .caution)
    later = try Look(sheet, .plain)
    blocked = try Look(sheet, .faint, others: .faint)
    try sheet.headings(TaskSheet.headings, widths: TaskSheet.widths)
  }

  /// Writes a task, as far as there is room. Throws `WorkbookWriteFailure`.
  mutating func write(_ task: borrowing OfficeTask) throws(WorkbookWriteFailure) {
    guard rows.hasRoom() else { return }
    let next = rows.next
    let look = look(task)
    let lines = TextLines.count(task.reason, width: 74)
    if lines > 1 { try sheet.height(ofLines: lines, next) }
    try sheet.day(task.due, next, 0, look.day)
    if let due = task.due {
      try sheet.number(due - today, next, 1, look.number)
    } else {
      try sheet.text("", next, 1, look.centred)
    }
    try sheet.text(task.state, next, 2, look.state)
    try sheet.text(task.title, next, 3, look.text)
    try sheet.day(task.constructionOn, next, 4, look.visit)
    try sheet.text(task.stationName, next, 5, look.text)
    try sheet.text(task.station.description, next, 6, look.centred)
    try sheet.text(task.salesRep, next, 7, look.text)
    try sheet.text(task.phone, next, 8, look.centred)
    try sheet.text(task.reason, next, 9, look.text)
    rows.endRow()
  }

  /// Writes what concerns the whole table. Throws `WorkbookWriteFailure`.
  func finish() throws(WorkbookWriteFailure) {
    try sheet.finishTable(
      rows, columns: TaskSheet.headings.count, otherwise: OfficeWorkbook.onlyToRead(language), footer: footer)
  }

  private func look(_ task: borrowing OfficeTask) -> Look {
    switch task.urgency {
    case .overdue: overdue
    case .blocked: blocked
    case .soon: soon
    case .open: later
    }
  }
}
