import Tables

/// Reads a prefecture: its code, its name, or both (`46`, `46：鹿児島県`, `46:鹿児島`, `鹿児島県`).
enum PrefectureReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  ///
  /// A real prefecture outside West Japan is not usable, but `number` tells it.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    let reading = readAny(cell)
    guard reading.flaw == .none, !Prefectures.isWest(Int(reading.number)) else { return reading }
    return .unusable(.prefectureOutsideWest, reading.number)
  }

  /// Reads any of the 47 prefectures.
  static func readAny(_ cell: Span<UInt8>) -> CellReading {
    if let number = CellBytes.number(cell, ofDigits: 2) { return known(number) }
    var end = 0
    while end < cell.count, cell[end].isASCIIDigit { end += 1 }
    if end == 0 { return named(cell) }
    let digits = CellBytes.countWithoutZeroFraction(cell)
    guard end <= 2, let number = CellBytes.number(cell.extracting(0..<end), ofDigits: end) else {
      return .unusable(.prefectureUnknown)
    }
    let start = startOfName(cell, after: end)
    if digits == end || start == cell.count { return known(number) }
    let code = known(number)
    let name = named(cell.extracting(start..<cell.count))
    guard code.flaw == .none, name.flaw == .none else { return .unusable(.prefectureUnknown) }
    return code.number == name.number ? code : .unusable(.prefectureContradictsItself, code.number)
  }

  private static func known(_ number: Int64) -> CellReading {
    (1...47).contains(number) ? .good(number) : .unusable(.prefectureUnknown, number)
  }

  private static func named(_ name: Span<UInt8>) -> CellReading {
    Prefectures.number(named: name).map { .good(Int64($0)) } ?? .unusable(.prefectureUnknown)
  }

  /// Where the name begins behind a code and `:` `.` `-` `_` or spaces.
  private static func startOfName(_ cell: Span<UInt8>, after end: Int) -> Int {
    var index = end
    while index < cell.count {
      switch cell[index] {
      case 0x00...0x20, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): index += 1
      default: return index
      }
    }
    return index
  }
}
