import Stations
import Tables

/// Writes a sheet's rows as an office's workbook: days and counts are numbers, codes are numbers with zeros in front.
enum SampleWorkbook {
  /// The workbook: an explanation, the list, a copy of its head, and a hidden sheet.
  static func bytes(of sheet: SampleSheet, rows: [SampleRow]) throws -> [UInt8] {
    try BookWriter.bytes(of: [
      BookSheet(name: "説明", rows: [[.text("この一覧の使い方")], [], [.text("一覧のシートに1行ずつ記入してください。")]]),
      BookSheet(name: "一覧", rows: list(sheet, rows), merged: ["A1:F1"]),
      BookSheet(name: "一覧（控え）", rows: list(sheet, [])),
      BookSheet(name: "作業用", isVisible: false, rows: list(sheet, Array(rows.prefix(3)))),
    ])
  }

  private static func list(_ sheet: SampleSheet, _ rows: [SampleRow]) -> [[BookCell]] {
    sheet.titleRows.map { $0.map { .text($0) } } + [sheet.headings.map { .text($0.text) }]
      + rows.map { row in
        sheet.headings.map { heading in
          heading.column.map { cell(row.station[$0], $0) } ?? .text(heading.filler)
        }
      }
  }

  private static func cell(_ text: String, _ column: Column) -> BookCell {
    if text.isEmpty { return .blank }
    switch (text, column) {
    case ("TRUE", _), ("FALSE", _): return .truth(text == "TRUE")
    case ("#N/A", _): return .error(text)
    case (_, .prefectureName): return .formula("\"\(text.dropLast())\"&\"\(text.suffix(1))\"", result: text)
    case (_, .stationName):
      return .rich([String(text.prefix(2)), String(text.dropFirst(2))], reading: "ミホン")
    case (_, .notes): return .inline(text)
    default: return number(text, column) ?? .text(text)
    }
  }

  /// The cell as a number where a person's typing would have made it one.
  private static func number(_ text: String, _ column: Column) -> BookCell? {
    switch column.definition.type {
    case .date: return Day(iso: text).map { .number(String(Int($0.number) + CivilDate.serialOf1970), .day) }
    case .month: return Day(iso: text + "-01").map { .number(String(Int($0.number) + CivilDate.serialOf1970), .month) }
    default:
      guard text.utf8.count <= 20, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      // A person who types 0190016 into a cell with this format sees it so, and the cell holds 190016.
      if column == .stationCode, text.utf8.count == 7 { return .number(Int(text).map { String($0) } ?? text, .code) }
      return text.hasPrefix("0") ? nil : .number(text, .general)
    }
  }
}
