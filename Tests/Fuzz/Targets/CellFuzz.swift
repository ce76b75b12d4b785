@testable import Stations
@testable import Tables

/// One cell, read by every type: days, months, codes, telephone numbers and the like.
enum CellFuzz {
  static func run(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    let folded = FoldedText(text)
    Fuzz.expect(FoldedText(folded.text).text.utf8.elementsEqual(folded.text.utf8), "folded twice is not folded once")
    if let day = folded.day { checkDay(day) }
    if let month = folded.month {
      let written = String(describing: month.day(1))
      Fuzz.expect(!written.isEmpty && month.lastDay >= month.day(1), "a month without days")
    }
    let bytes = Array(text.utf8) + input.prefix(1) + [UInt8](repeating: 0, count: ShortCell.loaded)
    let visible = Trimming.trim(bytes.span, 0..<text.utf8.count)
    var reader = CellReader()
    for definition in ColumnDefinition.all where !visible.isEmpty {
      let field = RowField(definition)
      var fresh = CellReader()
      let reading = fresh.read(bytes.span, visible, of: field)
      Fuzz.expect(reader.read(bytes.span, visible, of: field) == reading, "read otherwise behind other cells")
      Fuzz.expect(reader.read(bytes.span, visible, of: field) == reading, "read otherwise the second time")
    }
    checkRepairs(text)
  }

  private static func checkDay(_ day: Day) {
    let parts = day.components
    Fuzz.expect(Day(year: parts.year, month: parts.month, day: parts.day) == day, "a day of no calendar")
    let year = String(parts.year)
    let iso =
      String(repeating: "0", count: 4 - year.utf8.count) + year + (parts.month < 10 ? "-0" : "-")
      + "\(parts.month)" + (parts.day < 10 ? "-0" : "-") + "\(parts.day)"
    Fuzz.expect(Day(iso: iso) == day && FoldedText(iso).day == day, "\(iso) is read as another day")
  }

  /// A repair says the same as the cell did, and needs no repair itself.
  private static func checkRepairs(_ text: String) {
    let row = row(of: Array(repeating: text, count: Column.allCases.count))
    for (index, column) in Column.allCases.enumerated() {
      guard let repair = row.safeRepair(column) else { continue }
      var cells = Array(repeating: text, count: Column.allCases.count)
      cells[index] = repair.text
      let repaired = self.row(of: cells)
      Fuzz.expect(repaired.reading(column).number == row.reading(column).number, "\(column.key): another value")
      Fuzz.expect(repaired.safeRepair(column) == nil, "\(column.key): repaired twice")
    }
  }

  private static func row(of cells: [String]) -> StationRow {
    var record = TableRecord()
    record.sheetRow = 2
    for cell in cells {
      record.bytes += cell.utf8
      record.ends.append(UInt32(record.bytes.count))
    }
    var reader = StationRowReader(
      layout: ColumnLayout(headerRow: 1, width: cells.count, columns: Column.allCases.map { $0 }))
    reader.read(record)
    return reader.row
  }
}
