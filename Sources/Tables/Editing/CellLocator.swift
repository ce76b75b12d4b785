/// Where the cells of one record lie, in agreement with what `TableReader` reads from it.
struct CellLocator {
  /// One cell.
  struct Cell: Equatable {
    /// The cell's bytes in the record, quotes included.
    var range: Range<Int>
    /// Whether it begins with a quote that opens.
    var isQuoted: Bool
  }

  /// The cells, in order; at least one.
  private(set) var cells: [Cell] = []

  /// Finds the cells of a record without line end; `openQuote` is the place in it of a quote that is never closed.
  init(_ record: Span<UInt8>, delimiter: UInt8, openQuote: Int?) {
    let end = record.count
    var start = 0
    while true {
      var index = start
      let isQuoted = index < end && record[index] == UInt8(ascii: "\"") && index != openQuote
      if isQuoted { index = QuotedCell.closingQuote(record, from: index + 1).map { $0 + 1 } ?? end }
      while index < end, record[index] != delimiter { index += 1 }
      cells.append(Cell(range: start..<index, isQuoted: isQuoted))
      if index >= end { return }
      start = index + 1
    }
  }
}
