import Tables

/// Reads a telephone number: ten digits, eleven for 050, 060, 070, 080, 090 and 0800.
///
/// `number` holds the digits; every good one begins with 0, so that `0` + the number is the telephone number.
/// Source: guide page 7; 電気通信番号計画 (総務省) for the lengths.
enum PhoneReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    if cell.count == 10 || cell.count == 11, cell[0] == UInt8(ascii: "0"),
      let number = CellBytes.number(cell, ofDigits: cell.count)
    {
      return judge(number, count: cell.count, separated: false)
    }
    return readUnusual(cell)
  }

  /// The telephone number of a good export, ten or eleven digits, or nil for any other cell.
  @inline(__always)
  static func readPlain(_ cell: ShortCell) -> CellReading? {
    guard cell.first == UInt8(ascii: "0"), cell.count == 10 || cell.count == 11,
      let number = cell.number(ofDigits: cell.count)
    else { return nil }
    return judge(number, count: cell.count, separated: false)
  }

  private static func readUnusual(_ cell: Span<UInt8>) -> CellReading {
    if CellBytes.isScientific(cell) { return .unusable(.phoneDestroyed) }
    let isInternational = cell.count > 3 && CellBytes.has(cell, "+81", at: 0)
    let scan = DigitScan(cell.extracting((isInternational ? 3 : 0)..<cell.count), separators: "-. ()'")
    if scan.hasOthers || scan.count == 0 { return .unusable(.phoneNotDigits) }
    guard let first = firstDigit(cell, from: isInternational ? 3 : 0) else { return .unusable(.phoneNotDigits) }
    if first == 0 { return judge(scan.value, count: scan.count, separated: true) }
    if isInternational { return judge(scan.value, count: scan.count + 1, separated: true) }
    return withoutZero(scan)
  }

  /// A number that begins with 0, or would without +81.
  private static func judge(_ number: Int64, count: Int, separated: Bool) -> CellReading {
    guard isRight(number, count: count) else { return .unusable(.phoneWrongLength, number) }
    return separated ? .usable(number, .phoneSeparated) : .good(number)
  }

  /// A number that begins with another digit than 0.
  private static func withoutZero(_ scan: DigitScan) -> CellReading {
    if isRight(scan.value, count: scan.count + 1) { return .unusable(.phoneLostZero, scan.value) }
    return .unusable(scan.count < 9 ? .phoneWithoutAreaCode : .phoneWrongLength, scan.value)
  }

  /// Whether 0 and the number have as many digits in all as such numbers have; never two zeros in front.
  private static func isRight(_ number: Int64, count: Int) -> Bool {
    switch count {
    case 10: number >= 100_000_000 && !takesEleven(number / 10_000_000)
    case 11: takesEleven(number / 100_000_000)
    default: false
    }
  }

  /// Whether numbers that begin with 0 and these two digits have eleven.
  ///
  /// 060 too: behind Osaka's area code 06 no number begins with 0.
  private static func takesEleven(_ prefix: Int64) -> Bool {
    switch prefix {
    case 50, 60, 70, 80, 90: true
    default: false
    }
  }

  private static func firstDigit(_ cell: Span<UInt8>, from start: Int) -> UInt8? {
    for index in start..<cell.count where cell[index].isASCIIDigit { return cell[index] - 0x30 }
    return nil
  }
}
