/// Reads 有 or 無.
enum YesNoReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    guard let first = cell.count == 0 ? nil : cell[0] else { return .unusable(.yesNoUnknown) }
    if cell.count == CellBytes.countWithoutZeroFraction(cell) {
      for word in yes where starts(word, first) && CellBytes.equal(cell, word) { return .good(1) }
      for word in no where starts(word, first) && CellBytes.equal(cell, word) { return .good(0) }
      return .unusable(.yesNoUnknown)
    }
    // A spreadsheet's 1.0 and 0.0.
    switch first {
    case UInt8(ascii: "1") where cell[1] == UInt8(ascii: "."): return .good(1)
    case UInt8(ascii: "0") where cell[1] == UInt8(ascii: "."): return .good(0)
    default: return .unusable(.yesNoUnknown)
    }
  }

  private static let yes: [StaticString] = [
    "有", "有り", "有る", "あり", "ある", "アリ", "○", "〇", "◯", "●", "◎", "はい", "ハイ", "1", "要", "新設", "利用中",
    "Y", "y", "YES", "Yes", "yes", "TRUE", "True", "true",
  ]

  private static let no: [StaticString] = [
    "無", "無し", "無い", "なし", "ない", "ナシ", "×", "✕", "✖", "X", "x", "いいえ", "イイエ", "0", "-", "ー", "不要", "既設", "未利用",
    "N", "n", "NO", "No", "no", "FALSE", "False", "false",
  ]

  private static func starts(_ word: StaticString, _ byte: UInt8) -> Bool { word.utf8Start.pointee == byte }
}
