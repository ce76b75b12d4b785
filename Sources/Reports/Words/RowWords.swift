public import Rules
import Tables

/// Where a row stands.
public enum RowWords {
  /// The sheet row.
  public static func row(_ row: Int, _ language: Language) -> String {
    Words(ja: "\(row)行目", en: "row \(row)")[language]
  }

  /// The file and the sheet row.
  static func place(_ file: String, _ row: Int, _ language: Language) -> String {
    let name = VisibleText.make(file)
    return name + Words(ja: " ", en: ", ")[language] + self.row(row, language)
  }
}
