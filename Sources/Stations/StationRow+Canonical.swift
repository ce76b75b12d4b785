extension StationRow {
  /// The cell in the form in which it should stand: what a repaired export and the input sheet show.
  ///
  /// Phone: digits · お客さまID: CAF and ten digits · codes: all their digits · prefecture: two digits · founder:
  /// full width · mail: lower case · choice: the portal's label · date: YYYY-MM-DD · month: YYYY-MM · 有 or 無.
  /// nil where the cell is blank or cannot be used.
  public func canonical(_ column: Column) -> String? {
    guard let number = number(column) else { return nil }
    switch column.definition.type {
    case .text: return text(column)
    case .fullWidthText: return FullWidth.widen(text(column))
    case .email: return Folding.fold(text(column)).lowercased()
    case .choice: return column.definition.choices.map { $0.choices[Int(number)].label }
    default: return CanonicalText.of(number, column.definition.type)
    }
  }
}
