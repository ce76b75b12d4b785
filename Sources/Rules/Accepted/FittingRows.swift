/// The rows with findings that a line of the list of accepted findings fits, as far as it matters how many there are.
///
/// However many there are, only one is remembered, and nothing depends on their order.
public enum FittingRows: Sendable, Hashable {
  /// No row.
  case empty
  /// This one; its findings may be several.
  case one(RowPlace)
  /// More than one.
  case several

  /// The row of a finding; what is about a whole file stands before its rows.
  public static func place(of finding: Finding) -> RowPlace { RowPlace(file: finding.file, row: finding.row ?? 0) }

  /// Adds the row of a finding.
  public mutating func add(_ place: RowPlace) {
    switch self {
    case .empty: self = .one(place)
    case .one(place): break
    case .one, .several: self = .several
    }
  }
}
