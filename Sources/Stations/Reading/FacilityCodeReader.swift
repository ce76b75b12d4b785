/// Reads a ten-digit 医療機関コード: prefecture (2), 点数表 (1), station code (7). Source: guide page 9.
enum FacilityCodeReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    if CellBytes.isScientific(cell) { return .unusable(.facilityCodeDestroyed) }
    let scan = DigitScan(cell, separators: "-,. '_")
    return scan.hasOthers || scan.count != 10 ? .unusable(.facilityCodeWrong) : .good(scan.value)
  }
}
