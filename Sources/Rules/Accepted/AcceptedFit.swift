/// Which findings the lines of one key fit: they accept those of a single row, or none.
struct AcceptedFit: Sendable {
  /// How a line names a finding.
  enum Naming: Sendable {
    /// By the row on which it stands.
    case own
    /// By the other one of the two rows that it is about: the export has been sorted since.
    case mirrored
  }

  /// The rows with findings that the lines name as they stand.
  private var own = FittingRows.empty
  /// The rows with findings that they would name if these stood on the other row.
  private var mirrored = FittingRows.empty

  /// The rows with findings that the lines fit: where they name one as it stands, they mean that one.
  var rows: FittingRows { own == .empty ? mirrored : own }

  /// Adds the row of a finding.
  mutating func add(_ place: RowPlace, _ naming: Naming) {
    switch naming {
    case .own: own.add(place)
    case .mirrored: mirrored.add(place)
    }
  }

  /// Whether the lines accept a finding of the row.
  func accepts(_ place: RowPlace, _ naming: Naming) -> Bool {
    switch naming {
    case .own: own == .one(place)
    case .mirrored: own == .empty && mirrored == .one(place)
    }
  }
}
