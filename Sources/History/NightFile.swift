/// A file that a night has read.
public struct NightFile: Sendable, Hashable {
  /// The path relative to the input that named it.
  public let name: String
  /// Rows below the header that are not blank.
  public let rows: Int

  /// A file.
  public init(name: String, rows: Int) {
    self.name = name
    self.rows = rows
  }
}
