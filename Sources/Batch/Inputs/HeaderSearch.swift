import Stations
import Tables

/// Looks for the header in several readings of a file, and remembers the reading that came nearest.
struct HeaderSearch {
  /// A row that looks like a header but lacks required columns.
  struct Incomplete {
    let header: Header
    let missing: [Column]
    /// How many tables were searched before its own.
    let place: Int

    /// Whether the rows below say whose they are.
    var namesStations: Bool { missing.allSatisfy { !StationKey.columns.contains($0) } }
  }

  /// The nearest of the rows that lack columns.
  private(set) var incomplete: Incomplete?
  /// How many bytes are read at once: most headers lie in the first thousands.
  private static let blockSize = 1 << 13
  private let finder: HeaderFinder
  /// How many tables have been searched.
  private var searched = 0

  /// A search that has seen nothing yet.
  init(finder: HeaderFinder) {
    self.finder = finder
  }

  /// The header with all required columns, if the table has one. Throws `FileChanged`, `Errno` or
  /// `TableReader.Failure`.
  mutating func find(in table: TableFile, delimiter: UInt8) throws -> Header? {
    defer { searched += 1 }
    switch finder.find(in: try firstRecords(of: table, delimiter: delimiter)) {
    case .found(let header): return header
    case .incomplete(let header, let missing):
      if incomplete.map({ header.knownCount > $0.header.knownCount }) ?? true {
        incomplete = Incomplete(header: header, missing: missing, place: searched)
      }
      return nil
    case .none: return nil
    }
  }

  /// The records of the first sheet rows.
  private func firstRecords(of table: TableFile, delimiter: UInt8) throws -> [TableRecord] {
    var segments = table.segments(delimiter: delimiter, segmentSize: 1, blockSize: HeaderSearch.blockSize)
    var reader = try TableReader(table, delimiter: delimiter)
    var records: [TableRecord] = []
    while let segment = try segments.next() {
      try reader.read(segment) { records.append($0) }
      if let last = records.last, last.sheetRow >= HeaderFinder.searchedRows { break }
    }
    return records
  }
}
