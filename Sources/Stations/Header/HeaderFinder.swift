public import Tables

/// Finds the header among a table's first rows: the row with the required columns.
public struct HeaderFinder: Sendable {
  /// What was found.
  public enum Outcome: Sendable {
    /// A row with all required columns.
    case found(Header)
    /// The row that comes nearest to a header, and the required columns it lacks.
    case incomplete(Header, missing: [Column])
    /// No row that looks like a header.
    case none
  }

  /// How many sheet rows are searched, in every table that has a header.
  public static let searchedRows = 20
  /// The columns that a header must name.
  public static let required = ColumnDefinition.all.filter { $0.requirement == .always }.map(\.column)
  /// A row with fewer known names is no header that lost a column, unless it has no other names beside two.
  private static let fewestNames = 3

  private let names: HeaderNames

  /// A finder that knows these names.
  public init(names: HeaderNames) {
    self.names = names
  }

  /// Judges the records of the first sheet rows.
  public func find(in records: [TableRecord]) -> Outcome {
    var best: (header: Header, missing: [Column])?
    for record in records where record.sheetRow <= HeaderFinder.searchedRows {
      let header = Header(record, names: names)
      let missing = HeaderFinder.required.filter { header.layout.index(of: $0) == nil }
      if missing.isEmpty { return .found(header) }
      if HeaderFinder.isLikely(header), header.knownCount > best?.header.knownCount ?? 0 {
        best = (header, missing)
      }
    }
    return best.map { .incomplete($0.header, missing: $0.missing) } ?? .none
  }

  private static func isLikely(_ header: Header) -> Bool {
    header.knownCount >= fewestNames || header.knownCount == 2 && header.unknown.isEmpty
  }
}
