import Stations
import Tables

/// Rows below the header that are no stations: totals and headers repeated where exports were pasted together.
enum SkippedRows {
  private static let totals: Set<String> = ["合計", "小計", "総計", "計", "総合計", "件数", "合計件数", "total", "subtotal"]

  /// Whether the row is passed over: only a row without a usable code can be a total or a header.
  static func skips(_ record: TableRecord, _ row: StationRow, layout: ColumnLayout) -> Bool {
    if row.usable.contains(.stationCode) { return false }
    return isTotal(record) || row.flaw(.stationCode) == .stationCodeNotDigits && isHeader(row, layout)
  }

  private static func isTotal(_ record: TableRecord) -> Bool {
    for cell in 0..<record.count where !Trimming.isBlank(record, cell) {
      let text = Folding.fold(record.text(cell)).filter { $0.isLetter }.lowercased()
      // 「計 4件」
      let word = text.hasSuffix("件") ? String(text.dropLast()) : text
      return totals.contains(word) || text.hasPrefix("合計") || text.hasPrefix("小計")
    }
    return false
  }

  private static func isHeader(_ row: StationRow, _ layout: ColumnLayout) -> Bool {
    HeaderFinder.required.allSatisfy { layout.names.column(named: row.text($0)) == $0 }
  }
}
