/// Names of a sheet's columns and cells.
public enum SheetColumn {
  /// The letters that a spreadsheet shows above the column: 0 is A, 25 Z, 26 AA.
  public static func letters(_ index: Int) -> String {
    var letters: [UInt8] = []
    var rest = index
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    letters.reverse()
    return String(decoding: letters, as: UTF8.self)
  }

  /// The name of the cell in the column `index`, 0 for A, of the sheet row `row`: `B17`.
  public static func cell(_ index: Int, _ row: Int) -> String { letters(index) + String(row) }
}
