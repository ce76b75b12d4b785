/// A file that a night has read.
public struct NightFile: Sendable, Hashable {
  /// The path relative to the input that named it.
  public let name: String
  /// Rows below the header that are not blank.
  public let rows: Int
  /// The name that it has in common with the files of other nights that it comes after, or that come after it, whatever
  /// days their own names tell.
  public let lineage: String

  /// A file; its lineage is its own name where no other is given.
  public init(name: String, rows: Int, lineage: String? = nil) {
    self.name = name
    self.rows = rows
    self.lineage = lineage ?? name
  }
}
