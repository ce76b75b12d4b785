/// Something wrong with the form of a record's cell.
public struct TableQuirk: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// A quotation mark in the middle of a cell, or text after a closing one: read as a spreadsheet shows it.
    case strayQuote
    /// A quotation mark that is never closed: the cell was taken to end with its line.
    case unterminatedQuote
    /// A byte that the file's encoding does not know; U+FFFD stands in its place.
    case undecodable
    /// A NUL.
    case nul
    /// More characters than a spreadsheet's cell can hold (32,767); the cell is cut there.
    case tooLong(characters: Int)
  }

  /// What is wrong.
  public let kind: Kind
  /// The cell, 0 for the first.
  public let cell: Int
}

extension TableQuirk.Kind {
  /// Whether the cell's value cannot be trusted any more.
  public var spoilsCell: Bool {
    switch self {
    case .undecodable, .nul, .unterminatedQuote: true
    case .strayQuote, .tooLong: false
    }
  }
}
