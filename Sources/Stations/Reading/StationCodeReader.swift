import Tables

/// Reads a seven-digit station code.
///
/// Written forms: seven digits, also with separators (`01,1857,5`, `01-1857-5`, `01.1857.5`) or as a spreadsheet writes
/// numbers (`190016.0`). Source: guide page 7; the separators are those met in public lists.
enum StationCodeReader {
  private static let separators: StaticString = "-,. '_"

  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    if let number = CellBytes.number(cell, ofDigits: 7) { return .good(number) }
    let scan = DigitScan(cell, separators: separators)
    if scan.hasOthers {
      return isCareNumber(cell) ? .unusable(.stationCodeTenDigits, -1) : .unusable(.stationCodeNotDigits)
    }
    switch scan.count {
    case 7: return .usable(scan.value, .stationCodeSeparated)
    case 6: return .unusable(.stationCodeLostZero, scan.value)
    // Two zeros lost: seen in made-up codes only, but then the third digit, nearly always 9, comes first.
    case 5 where scan.value >= 90_000: return .unusable(.stationCodeLostZero, scan.value)
    case 10: return .unusable(.stationCodeTenDigits, scan.value)
    case 0: return .unusable(.stationCodeNotDigits)
    default: return .unusable(.stationCodeWrongLength, scan.value)
    }
  }

  /// Ten characters with a letter in the third place, as some 介護保険事業所番号 have, separators aside.
  private static func isCareNumber(_ cell: Span<UInt8>) -> Bool {
    var count = 0
    for index in cell.indices where !DigitScan.contains(separators, cell[index]) {
      guard count == 2 ? cell[index].isASCIILetter : cell[index].isASCIIDigit else { return false }
      count += 1
    }
    return count == 10
  }
}
