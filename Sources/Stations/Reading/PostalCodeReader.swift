/// Reads a postal code: seven digits, also as `530-0001` and with 〒.
enum PostalCodeReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    let mark: StaticString = "〒"
    let width = mark.utf8CodeUnitCount
    let start = cell.count > width && CellBytes.has(cell, mark, at: 0) ? width : 0
    let scan = DigitScan(cell.extracting(start..<cell.count), separators: "- '")
    return scan.hasOthers || scan.count != 7 ? .unusable(.postalCodeWrong) : .good(scan.value)
  }
}
