import Stations
import Tables

/// Sheet 修正: a row per row with remarks, every cell as text.
struct CorrectionSheet {
  /// Columns that stay in sight: 重要度 and 対象.
  private static let frozen = 2
  private static let remarksWidth = 64
  /// Rows do not grow beyond so many lines, a window's height.
  private static let mostLines = 24
  /// How many characters a page is wide, so that print can be read.
  private static let pageWidth = 160

  private let sheet: SheetWriter
  private let columns: [CorrectionColumn]
  private let shown: ColumnSet
  private let lists: ChoiceSheet
  private let today: Day
  private let footer: String
  private let language: BookLanguage
  private var widths: ColumnWidths
  private var rows: SheetRows
  private var next: Int { rows.next }

  /// Writes the headings. Throws `WorkbookWriteFailure`.
  init(
    _ sheet: SheetWriter, rows: SheetRows, columns: ColumnSet, lists: ChoiceSheet, today: Day, footer: String,
    language: BookLanguage
  ) throws(WorkbookWriteFailure) {
    self.sheet = sheet
    self.rows = rows
    self.columns = CorrectionColumn.all(for: columns)
    self.shown = columns
    self.lists = lists
    self.today = today
    self.footer = footer
    self.language = language
    widths = ColumnWidths(headings: self.columns.map(\.header))
    try sheet.height(36, 0)
    for (index, column) in self.columns.enumerated() {
      let style = CellStyle(
        tone: CorrectionSheet.isForPeople(column) ? .openHeading : .heading, isWrapped: true, isBold: true,
        isCentred: true)
      try sheet.text(column.header, 0, index, style)
    }
  }

  /// Writes a row, as far as there is room. Throws `WorkbookWriteFailure`.
  mutating func write(_ row: CorrectionRow) throws(WorkbookWriteFailure) {
    guard rows.hasRoom() else { return }
    let remarks = row.remarks.map(\.line).joined(separator: "\n")
    let lines = TextLines.count(remarks, width: CorrectionSheet.remarksWidth - 4)
    try sheet.height(ofLines: min(max(2, lines), CorrectionSheet.mostLines), next)
    for (index, column) in columns.enumerated() {
      switch column {
      case .severity: try writeSeverity(row, index)
      case .subject: try writeSubject(row, index)
      case .value(let column): try write(column, of: row, index)
      case .remarks: try sheet.text(remarks, next, index, CellStyle(content: .text, isWrapped: true))
      case .confirmation: try sheet.text("", next, index, CellStyle(content: .text, isOpen: true, isCentred: true))
      case .reason: try sheet.text("", next, index, CellStyle(content: .text, isOpen: true, isWrapped: true))
      case .until: try sheet.text("", next, index, CellStyle(content: .day, isOpen: true, isCentred: true))
      case .identity: try sheet.text(row.identity.description, next, index, CellStyle(content: .text))
      case .sent: try sheet.text(row.sentJSON, next, index, CellStyle(content: .text))
      }
    }
    rows.endRow()
  }

  /// Writes what concerns whole columns. Throws `WorkbookWriteFailure`.
  func finish() throws(WorkbookWriteFailure) {
    for (index, column) in columns.enumerated() {
      try sheet.width(Double(width(column, index)), index, CorrectionSheet.style(column), hidden: column.isTechnical)
      if next > 1 { try expect(column, index) }
    }
    sheet.freeze(rows: 1, columns: CorrectionSheet.frozen)
    try sheet.filter(rows: 0...max(1, next - 1), columns: columns.count)
    sheet.protect()
    try sheet.expectDigitsAsText("A1:\(SheetColumn.letters(columns.count - 1))\(max(2, next))")
    try sheet.printing(pagesWide: pagesWide, columns: CorrectionSheet.frozen, footer: footer)
    try finishRows()
  }

  /// How many pages the columns take side by side, the first ones on each.
  private var pagesWide: Int {
    let widths = columns.indices.filter { !columns[$0].isTechnical }.map { width(columns[$0], $0) }
    let repeated = widths.prefix(CorrectionSheet.frozen).reduce(0, +)
    let (others, room) = (widths.reduce(0, +) - repeated, CorrectionSheet.pageWidth - repeated)
    return max(1, (others + room - 1) / room)
  }

  /// The words about rows without room are marked, so that nobody takes them for a row that people have added.
  private func finishRows() throws(WorkbookWriteFailure) {
    guard let subject = columns.firstIndex(of: .subject), let identity = columns.firstIndex(of: .identity) else {
      return
    }
    try rows.finish(sheet, column: subject, mark: (RowIdentity.none, identity))
  }

  private func writeSeverity(_ row: CorrectionRow, _ index: Int) throws(WorkbookWriteFailure) {
    let style = CellStyle(content: .text, tone: row.worst?.weight.tone ?? .plain, isBold: true, isCentred: true)
    try sheet.text(row.worst?.label ?? "", next, index, style)
    try comment(row.remarks(outside: shown), index)
  }

  private mutating func writeSubject(_ row: CorrectionRow, _ index: Int) throws(WorkbookWriteFailure) {
    let place = CorrectionWords.place(row.identity, language)
    let text = row.name.isEmpty ? place : row.name + "\n" + place
    widths.fit(text, index)
    try sheet.text(text, next, index, CellStyle(content: .text, tone: .faint, isWrapped: true))
  }

  private mutating func write(_ column: Column, of row: CorrectionRow, _ index: Int) throws(WorkbookWriteFailure) {
    let remarks = row.remarks(on: column)
    let worst = remarks.map(\.weight).max()
    guard let text = row.sent[column] else {
      // The row's file has no such column, or no spreadsheet can carry the cell: nothing could come back.
      try sheet.text("", next, index, CellStyle(content: .text, tone: worst?.tone ?? .faint))
      return try comment(remarks, index)
    }
    let isLocked = row.sent.locked.contains(column)
    let style = CellStyle(content: .text, tone: worst?.tone ?? (isLocked ? .faint : .plain), isOpen: !isLocked)
    widths.fit(text, index)
    try sheet.text(text, next, index, style)
    try comment(remarks, index)
  }

  private func comment(_ remarks: [Remark], _ index: Int) throws(WorkbookWriteFailure) {
    if remarks.isEmpty { return }
    try sheet.comment(remarks.map(\.text).joined(separator: "\n"), next, index)
  }

  private func width(_ column: CorrectionColumn, _ index: Int) -> Int {
    switch column {
    case .remarks: CorrectionSheet.remarksWidth
    case .severity: 9
    case .confirmation: 11
    case .reason: 30
    case .until: 13
    default: widths.widths[index]
    }
  }

  /// What may be entered into a column.
  private func expect(_ column: CorrectionColumn, _ index: Int) throws(WorkbookWriteFailure) {
    let rows = 1...(next - 1)
    switch column {
    case .value(let value): try lists.offer(value, on: sheet, rows: rows, at: index, language)
    case .confirmation:
      try sheet.expect(
        .choice([CorrectionColumn.confirmed]), rows: rows, columns: index...index,
        hint: language(
          "この行が正しく、直す必要がないときだけ「確認済み」を選び、理由と期限を入力してください。",
          "Choose 確認済み only where the row is right as it is, and give a reason (理由) and an end (期限)."),
        otherwise: language("「確認済み」を選ぶか、空欄にしてください。", "Choose 確認済み or leave the cell empty."))
    case .until:
      try sheet.expect(
        .day(from: today), rows: rows, columns: index...index,
        hint: language("いつまで確認済みとするかを 2027/03/31 のように入力してください。", "Until when the row is accepted, such as 2027/03/31."),
        otherwise: language("今日以降の日付を入力してください。", "Enter a day from today on."))
    default: return
    }
  }

  private static func isForPeople(_ column: CorrectionColumn) -> Bool {
    [.confirmation, .reason, .until].contains(column)
  }

  /// The style of a column's cells below the rows.
  private static func style(_ column: CorrectionColumn) -> CellStyle {
    var style = CellStyle(content: column == .until ? .day : .text)
    style.isFramed = false
    if case .value = column { style.isOpen = true } else { style.isOpen = isForPeople(column) }
    return style
  }
}

extension CorrectionColumn {
  /// Whether people need not see the column.
  var isTechnical: Bool { self == .identity || self == .sent }
}
