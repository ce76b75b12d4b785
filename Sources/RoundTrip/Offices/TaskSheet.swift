import Stations
import Tables

/// Sheet タスク: a row per open task, most urgent first.
struct TaskSheet {
  /// The headings with their widths in characters, in the order in which `write` fills the cells: all of them together
  /// can be read on A4.
  private static let headings: [(text: String, width: Double)] = [
    ("期限", 11), ("残り日数", 7), ("状態", 11), ("タスク", 32), ("工事日", 11), ("ステーション名", 26), ("医療機関コード", 12), ("営業担当", 10),
    ("電話番号", 13), ("内容", 45),
  ]

  /// How the cells of a task look.
  private struct Look {
    let day, number, state, text, centred, visit: CellFormat

    init(_ sheet: SheetWriter, _ tone: Tone, others: Tone = .plain) throws(WorkbookWriteFailure) {
      day = try sheet.format(CellStyle(content: .day, tone: tone, isCentred: true))
      number = try sheet.format(CellStyle(tone: tone, isCentred: true))
      state = try sheet.format(CellStyle(content: .text, tone: tone, isWrapped: true, isCentred: true))
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
    try sheet.headings(TaskSheet.headings, lines: OfficeWorkbook.lines)
  }

  /// Writes a task, as far as there is room. Throws `WorkbookWriteFailure`.
  mutating func write(_ task: borrowing OfficeTask) throws(WorkbookWriteFailure) {
    guard rows.hasRoom() else { return }
    let next = rows.next
    let look = look(task)
    let lines = TextLines.count(task.reason, width: 48, least: OfficeWorkbook.lines)
    if lines > OfficeWorkbook.lines { try sheet.height(ofLines: lines, next) }
    var cells = RowCells(sheet, next)
    try cells.day(task.due, look.day)
    if let due = task.due {
      try cells.number(due - today, look.number)
    } else {
      try cells.text("", look.centred)
    }
    try cells.text(task.state, look.state)
    try cells.text(task.title, look.text)
    try cells.day(task.constructionOn, look.visit)
    try cells.text(task.stationName, look.text)
    try cells.text(task.station.description, look.centred)
    try cells.text(task.salesRep, look.text)
    try cells.text(task.phone, look.centred)
    try cells.text(task.reason, look.text)
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
