/// The words with which people say that a date is not known yet.
enum UndecidedWords {
  private static let anywhere: [StaticString] = ["未定", "調整", "検討", "確認中", "後日", "保留"]
  private static let beginnings: [StaticString] = ["未"]
  private static let whole: [StaticString] = [
    "なし", "無し", "無", "ナシ", "不明", "予定", "TBD", "tbd", "Tbd", "TBA", "tba", "N/A", "n/a", "NA", "na", "?", "??", "???",
    "x", "X", "×", "ー", "…", "~", "*",
  ]

  /// Whether a folded cell says so.
  static func match(_ cell: Span<UInt8>) -> Bool {
    if isDashes(cell) { return true }
    for word in beginnings where CellBytes.has(cell, word, at: 0) { return true }
    for word in whole where CellBytes.equal(cell, word) { return true }
    for word in anywhere {
      for at in cell.indices where CellBytes.has(cell, word, at: at) { return true }
    }
    return false
  }

  /// Dashes of every kind are `-` once a cell is folded.
  private static func isDashes(_ cell: Span<UInt8>) -> Bool {
    for index in cell.indices where cell[index] != UInt8(ascii: "-") { return false }
    return !cell.isEmpty
  }
}
