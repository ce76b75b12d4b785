/// Names of a sheet's columns.
public enum SheetColumn {
  /// The letters that a spreadsheet shows above the column: 0 is A, 25 Z, 26 AA.
  public static func letters(_ index: Int) -> String {
    var letters: [UInt8] = []
    var rest = index
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
