/// Why one cell of an export cannot be given its new text.
public enum EditProblem: Error, Sendable, Hashable {
  /// The export's encoding does not have this character.
  case unencodable(Unicode.Scalar)
  /// The export has no such row, or the row is too long to be read.
  case noSuchRow
  /// The text needs quotes, but stands behind a quotation mark that is never closed and would become its end.
  case behindOpenQuote
  /// The cell would stand behind half a character at the end of a UTF-16 file, and could not be read.
  case behindHalfCharacter
  /// What is left of a CP932 file would be taken for UTF-8, so that its other cells would be read differently.
  case wouldChangeEncoding
}
