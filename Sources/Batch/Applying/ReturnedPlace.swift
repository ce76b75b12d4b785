/// A row of a returned table, or the whole table.
public struct ReturnedPlace: Sendable, Hashable {
  /// The returned table's file name.
  public let table: String
  /// The sheet row there; nil for the whole table.
  public let row: Int?
}

extension ReturnedPlace: Comparable {
  /// By table, and there by row.
  public static func < (left: ReturnedPlace, right: ReturnedPlace) -> Bool {
    (left.table, left.row ?? 0) < (right.table, right.row ?? 0)
  }
}
