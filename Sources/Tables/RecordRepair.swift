/// Rewrites a record with misplaced quotes so that libcsv reads what a spreadsheet shows.
///
/// A quote in the middle of a cell is an ordinary character; text behind a closing quote belongs to the cell, and
/// quotes there are ordinary characters too. Of a cell `="0090015"`, a formula that keeps zeros, the text is shown.
struct RecordRepair {
  /// The record, every cell quoted by the rules, without line end.
  private(set) var bytes: [UInt8] = []
  /// The cells with a quote where none belongs.
  private(set) var strayCells: [Int] = []
  /// The cell with the quote that is never closed.
  private(set) var unterminatedCell: Int?

  private let delimiter: UInt8
  private var cell = 0
  private var isStray = false

  /// Rewrites the record; `openQuote` is the place in it of a quote that is never closed.
  init(_ record: Span<UInt8>, delimiter: UInt8, openQuote: Int?) {
    self.delimiter = delimiter
    let quote = UInt8(ascii: "\"")
    var index = 0
    let end = record.count
    bytes.append(quote)
    while true {
      if index < end, record[index] == quote, index != openQuote {
        index = copyQuoted(record, from: index + 1)
      } else if isFormulaOfText(record, at: index) {
        index = copyQuoted(record, from: index + 2)
        isStray = true
      }
      while index < end, record[index] != delimiter {
        if index == openQuote { unterminatedCell = cell } else if record[index] == quote { isStray = true }
        put(record[index])
        index += 1
      }
      bytes.append(quote)
      if isStray { strayCells.append(cell) }
      if index >= end { return }
      bytes.append(delimiter)
      bytes.append(quote)
      index += 1
      cell += 1
      isStray = false
    }
  }

  /// Whether a cell that begins there is `="…"` and nothing else.
  private func isFormulaOfText(_ record: Span<UInt8>, at start: Int) -> Bool {
    guard start + 2 < record.count, record[start] == UInt8(ascii: "="), record[start + 1] == UInt8(ascii: "\""),
      let closing = QuotedCell.closingQuote(record, from: start + 2)
    else { return false }
    let isAll = closing + 1 == record.count || record[closing + 1] == delimiter
    return isAll && !record.extracting((start + 2)..<closing).contains(delimiter)
  }

  /// Copies what stands between quotes; gives the place behind the closing one.
  private mutating func copyQuoted(_ record: Span<UInt8>, from start: Int) -> Int {
    let closing = QuotedCell.closingQuote(record, from: start)
    var index = start
    while index < closing ?? record.count {
      // Of two quotes one is text.
      if record[index] == UInt8(ascii: "\"") { index += 1 }
      put(record[index])
      index += 1
    }
    guard let closing else { return index }
    // Anything but a delimiter behind the closing quote is text that does not belong there.
    isStray = closing + 1 < record.count && record[closing + 1] != delimiter
    return closing + 1
  }

  private mutating func put(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    bytes.append(byte)
  }
}

extension RecordRepair {
  /// What was wrong with the record's quotes, cell by cell.
  var quirks: [TableQuirk] {
    var quirks = strayCells.map { TableQuirk(kind: .strayQuote, cell: $0) }
    if let unterminatedCell { quirks.append(TableQuirk(kind: .unterminatedQuote, cell: unterminatedCell)) }
    return quirks
  }
}
