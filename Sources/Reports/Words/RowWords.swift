import Rules

/// Where a row stands.
enum RowWords {
  /// The file and the sheet row.
  static func place(_ file: String, _ row: Int, _ language: Language) -> String {
    let name = VisibleText.make(file)
    return Words(ja: "\(name) \(row)行目", en: "\(name), row \(row)")[language]
  }
}
