/// A cell of a made-up workbook, as programs write them.
enum BookCell: Sendable {
  /// Nothing.
  case blank
  /// A text that cells share.
  case text(String)
  /// A text in runs of different looks, with the reading of its kanji.
  case rich([String], reading: String)
  /// A text that stands in the cell itself.
  case inline(String)
  /// A number in a style.
  case number(String, BookStyle)
  /// TRUE or FALSE.
  case truth(Bool)
  /// A formula with the text that it gave; nil where no spreadsheet has worked it out.
  case formula(String, result: String?)
  /// What a formula without result shows, such as `#N/A`.
  case error(String)
}
