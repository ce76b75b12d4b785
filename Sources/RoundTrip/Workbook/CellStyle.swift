/// How a cell looks and what may be done with it.
struct CellStyle: Hashable, Sendable {
  /// How a cell's content is shown and, once it is edited, understood.
  enum Content: Hashable, Sendable {
    /// Text, whatever is typed: no lost zeros, no dates made of codes.
    case text
    /// A day, such as 2026/11/22.
    case day
    /// As the spreadsheet likes.
    case general
  }

  /// How the content is shown.
  var content = Content.general
  /// The colours.
  var tone = Tone.plain
  /// Whether the sheet's protection leaves the cell open to changes.
  var isOpen = false
  /// Whether long text goes on in further lines of the cell.
  var isWrapped = false
  /// Whether the text is bold.
  var isBold = false
  /// Whether the text stands in the middle.
  var isCentred = false
  /// Whether the text keeps a little distance from the cell's left edge.
  var isIndented = false
  /// Whether thin lines surround the cell.
  var isFramed = true
  /// The size of the letters in points.
  var size = 10.0
}
