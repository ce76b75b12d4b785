import Stations

/// The hidden sheet with the texts of the drop-down lists: a column's own list may be longer than a cell's rule takes.
struct ChoiceSheet {
  /// The labels of each column with fixed choices.
  private let labels: [(column: Column, texts: [String])]

  /// Writes the lists of these columns. Throws `WorkbookWriteFailure`.
  init(_ sheet: SheetWriter, columns: ColumnSet) throws(WorkbookWriteFailure) {
    labels = Column.allCases.filter { columns.contains($0) }.compactMap { column in
      ChoiceSheet.texts(column).map { (column, $0) }
    }
    let style = CellStyle(content: .text)
    for row in 0...(labels.map(\.texts.count).max() ?? 0) {
      for (index, list) in labels.enumerated() where row <= list.texts.count {
        try sheet.text(row == 0 ? list.column.header : list.texts[row - 1], row, index, style)
      }
    }
    sheet.hide()
  }

  /// Offers the list of a column, where it has fixed choices, in rows of a sheet; anything else is asked about. Throws
  /// `WorkbookWriteFailure`.
  func offer(
    _ column: Column, on sheet: SheetWriter, rows: ClosedRange<Int>, at index: Int, _ language: BookLanguage
  ) throws(WorkbookWriteFailure) {
    guard let list = labels.firstIndex(where: { $0.column == column }) else { return }
    try sheet.expect(
      .choiceFrom(sheet: OfficeWorkbook.SheetName.lists, column: list, first: 1, last: labels[list].texts.count),
      rows: rows, columns: index...index,
      otherwise: language("一覧にない値です。このまま入力しますか。", "This is not one of the choices. Enter it all the same?"))
  }

  /// What a cell of the column may hold without a finding; nil where that is not fixed.
  static func texts(_ column: Column) -> [String]? {
    switch column.definition.type {
    case .yesNo: ["有", "無"]
    case .choice: column.definition.choices?.choices.filter(\.isRight).map(\.label)
    default: nil
    }
  }
}
