import Tables

/// Reads one of a portal field's choices: the number, the number with its text, or the text.
///
/// Texts are compared without spaces and case, as `ChoiceList` keeps them.
enum ChoiceReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces; `number` is the index in `list.choices`.
  ///
  /// An unknown text behind a known number is unknown, with the number's choice as `number`; otherwise -1.
  static func read(_ cell: Span<UInt8>, _ list: ChoiceList) -> CellReading {
    var end = 0
    var number = 0
    while end < cell.count, end < 3, cell[end].isASCIIDigit {
      number = number * 10 + Int(cell[end] - 0x30)
      end += 1
    }
    guard end > 0 else { return reading(list.index(ofText: cell), list) }
    let numbered = list.index(ofNumber: number)
    let start = startOfText(cell, after: end)
    if start == cell.count || end == CellBytes.countWithoutZeroFraction(cell) { return reading(numbered, list) }
    guard let numbered else { return .unusable(.choiceUnknown, -1) }
    let texted = list.index(ofText: cell.extracting(start..<cell.count))
    return texted == numbered
      ? reading(numbered, list) : .unusable(.choiceUnknown, texted == nil ? Int64(numbered) : -1)
  }

  private static func reading(_ index: Int?, _ list: ChoiceList) -> CellReading {
    guard let index else { return .unusable(.choiceUnknown, -1) }
    return list.choices[index].isRight ? .good(Int64(index)) : .usable(Int64(index), .choiceRefused)
  }

  /// Where the text begins behind a number and `:` `.` `-` `)` `、` or spaces.
  private static func startOfText(_ cell: Span<UInt8>, after end: Int) -> Int {
    var index = end
    while index < cell.count {
      switch cell[index] {
      case 0x00...0x20, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ")"), UInt8(ascii: ","):
        index += 1
      case 0xE3 where CellBytes.has(cell, "、", at: index):
        index += 3
      default:
        return index
      }
    }
    return index
  }
}
