import Stations
import Tables

/// Rows below the header that are no stations: totals and headers repeated where exports were pasted together.
enum SkippedRows {
  private static let totals: Set<String> = ["合計", "小計", "総計", "計", "総合計", "件数", "合計件数", "total", "subtotal"]

  /// What stands behind the number of a total.
  private static let units: Set<String> = ["件", "か所", "ヶ所", "箇所", "事業所", "ステーション"]

  /// Whether the row is passed over: only a row without a usable code can be a total or a header.
  static func skips(_ record: TableRecord, _ row: StationRow, layout: ColumnLayout) -> Bool {
    if row.usable.contains(.stationCode) { return false }
    return isTotal(record) && !namesStation(row)
      || row.flaw(.stationCode) == .stationCodeNotDigits && isHeader(row, layout)
  }

  private static func isTotal(_ record: TableRecord) -> Bool {
    for cell in 0..<record.count where !Trimming.isBlank(record, cell) {
      return isTotal(Folding.fold(record.text(cell)))
    }
    return false
  }

  private static func isTotal(_ text: String) -> Bool {
    let letters = text.filter { $0.isLetter }.lowercased()
    // 「計 4件」
    let word = letters.hasSuffix("件") ? String(letters.dropLast()) : letters
    return totals.contains(word) || letters.hasPrefix("合計") || letters.hasPrefix("小計")
  }

  /// Whether the row is about a station, whatever its first cell, such as a 管理番号, looks like: totals hold no names,
  /// and no number as long as a code.
  private static func namesStation(_ row: StationRow) -> Bool {
    let name = Folding.fold(row.text(.stationName))
    let code = Folding.fold(row.text(.stationCode)).utf8
    let isCode = code.count >= shortestCode && code.allSatisfy(\.isASCIIDigit)
    return isCode || name.contains { $0.isLetter } && !isTotal(name) && !isCount(name)
  }

  /// 「12件」
  private static func isCount(_ text: String) -> Bool {
    text.first?.isNumber == true && units.contains(text.filter { $0.isLetter })
  }

  /// A station code that has lost zeros in front has so many digits at least.
  private static let shortestCode = 5

  private static func isHeader(_ row: StationRow, _ layout: ColumnLayout) -> Bool {
    HeaderFinder.required.allSatisfy { layout.names.column(named: row.text($0)) == $0 }
  }
}
