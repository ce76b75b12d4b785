extension StationRow {
  /// Appends the cell in the form in which cells of two rows are compared.
  ///
  /// A cell that could be read counts by what it says, whatever its written form (`2024/8/1`, `令和6年8月1日`). Any other
  /// counts by its text as `StationText` normalises it. A blank cell appends nothing.
  public func appendComparable(_ column: Column, to buffer: inout [UInt8]) {
    guard filled.contains(column) else { return }
    if let number = comparableNumber(column) {
      // No text has a byte 0 once its blanks are gone, so a number is never taken for a text.
      buffer.append(0)
      withUnsafeBytes(of: number.littleEndian) { buffer.append(contentsOf: $0) }
      return
    }
    StationText.append(bytes.span.extracting(visible(column)), to: &buffer)
  }
}

extension StationRow {
  /// Appends the cell's text as `StationText` normalises it.
  public func appendNormalised(_ column: Column, to normalised: inout [UInt8]) {
    StationText.append(bytes.span.extracting(visible(column)), to: &normalised)
  }

  /// The number by which the cell is compared, or nil where it is compared by its text or is blank.
  private func comparableNumber(_ column: Column) -> Int64? {
    switch column.definition.type {
    case .text, .fullWidthText, .email: nil
    default: number(column)
    }
  }
}
