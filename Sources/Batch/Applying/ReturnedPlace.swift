/// A row of a returned table.
public struct ReturnedPlace: Sendable, Hashable {
  /// The returned table's file name.
  public let table: String
  /// The sheet row there.
  public let row: Int
}
