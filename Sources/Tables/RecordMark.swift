/// Where one record lies in its file, and what its quotes are like.
struct RecordMark: Sendable, Hashable {
  /// The first byte, counted in the file.
  var offset: Int64
  /// Bytes without the line end.
  var length: Int64
  /// The number that a spreadsheet shows left of the row.
  var sheetRow: Int
  /// Whether a quote stands where none belongs, so that libcsv must not see the record as it is.
  var isIrregular = false
  /// The byte in the file of the quote that is never closed.
  var openQuote: Int64?
}
