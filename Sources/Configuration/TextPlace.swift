/// A place in a text file, as editors show it.
public struct TextPlace: Sendable, Hashable, Comparable {
  /// The line, 1 for the first.
  public let line: Int
  /// The character in the line, 1 for the first; a character is a Unicode scalar.
  public let column: Int

  /// The place at this line and character.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The order of the text.
  public static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
