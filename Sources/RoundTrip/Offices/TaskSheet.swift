import Stations

/// Sheet タスク: a row per open task, most urgent first.
struct TaskSheet {
  private static let headings = ["期限", "残り日数", "状態", "タスク", "ステーション名", "医療機関コード", "営業担当", "電話番号", "内容"]
  private static let widths = [12.0, 9, 15, 44, 34, 14, 14, 14, 70]
  /// A task whose day is so near is marked.
  private static let soon = 7

  private let sheet: SheetWriter
  private let today: Day
  private let footer: String
  private var next = 1
  /// How many lines the last task's reason takes; the next task often has the same.
  private var lastReason = (text: "", lines: 1)

  /// Writes the headings. Throws `WorkbookWriteFailure`.
  init(_ sheet: SheetWriter, today: Day, footer: String) throws(WorkbookWriteFailure) {
    self.sheet = sheet
    self.today = today
    self.footer = footer
    try sheet.headings(TaskSheet.headings, widths: TaskSheet.widths)
  }

  /// Writes a task. Throws `WorkbookWriteFailure`.
  mutating func write(_ task: OfficeTask) throws(WorkbookWriteFailure) {
    let tone = tone(task)
    let text = CellStyle(content: .text, tone: task.urgency == .blocked ? .faint : .plain, isWrapped: true)
    let centred = CellStyle(content: .text, tone: text.tone, isCentred: true)
    if task.reason != lastReason.text { lastReason = (task.reason, TextLines.count(task.reason, width: 74)) }
    if lastReason.lines > 1 { try sheet.height(ofLines: lastReason.lines, next) }
    try sheet.day(task.due, next, 0, CellStyle(content: .day, tone: tone, isCentred: true))
    if let due = task.due {
      try sheet.number(due - today, next, 1, CellStyle(tone: tone, isCentred: true))
    } else {
      try sheet.text("", next, 1, centred)
    }
    try sheet.text(task.state, next, 2, CellStyle(content: .text, tone: tone, isCentred: true))
    try sheet.text(task.title, next, 3, text)
    try sheet.text(task.stationName, next, 4, text)
    try sheet.text(task.station.description, next, 5, centred)
    try sheet.text(task.salesRep, next, 6, text)
    try sheet.text(task.phone, next, 7, centred)
    try sheet.text(task.reason, next, 8, text)
    next += 1
  }

  /// Writes what concerns the whole table. Throws `WorkbookWriteFailure`.
  func finish() throws(WorkbookWriteFailure) {
    try sheet.finishTable(rows: next, columns: TaskSheet.headings.count, footer: footer)
  }

  private func tone(_ task: OfficeTask) -> Tone {
    switch task.urgency {
    case .overdue: .bad
    case .blocked: .faint
    case .open: task.due.map { $0 - today <= TaskSheet.soon } ?? false ? .caution : .plain
    }
  }
}

extension SheetWriter {
  /// Writes the headings of a table, whose rows are one line high unless they say otherwise, and sets its columns' widths.
  /// Throws `WorkbookWriteFailure`.
  func headings(_ headings: [String], widths: [Double]) throws(WorkbookWriteFailure) {
    heightOfOthers(ofLines: 1)
    try height(24, 0)
    for (index, heading) in headings.enumerated() {
      try width(widths[index], index, CellStyle(isFramed: false))
      let style = CellStyle(tone: .heading, isWrapped: true, isBold: true, isCentred: true)
      try text(heading, 0, index, style)
    }
  }

  /// Freezes and filters a table that has `rows` rows with its headings, and sets how it is printed. Throws
  /// `WorkbookWriteFailure`.
  func finishTable(rows: Int, columns: Int, footer: String) throws(WorkbookWriteFailure) {
    freeze(rows: 1, columns: 0)
    try filter(rows: 0...max(1, rows - 1), columns: columns)
    try expectDigitsAsText("A1:\(SheetWriter.letters(columns - 1))\(max(2, rows))")
    try printing(footer: footer)
  }
}
