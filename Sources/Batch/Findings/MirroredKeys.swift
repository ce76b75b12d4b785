import Rules
import Stations

/// What findings between two rows would be accepted by if they stood on the other row: of two stations the later one is
/// told of the earlier, and which one that is changes when an export is sorted.
struct MirroredKeys {
  private let batch: BatchView
  private let rows: BatchRows
  private let files: [JudgedFile]

  /// The keys of findings about rows of these files.
  init(_ batch: BatchView, _ files: [JudgedFile]) {
    self.batch = batch
    rows = batch.rows()
    self.files = files
  }

  /// The key that the finding would have on the other row, which is read again; nil where it is about no other row, or
  /// where that row's file has changed since, so that nobody can tell. Throws `TemporaryPlace.Failure`.
  func key(of finding: Finding) throws -> AcceptedKey? {
    guard let place = finding.related.first, let index = batch.index(of: place) else { return nil }
    do {
      let row = try rows.row(index)
      var other = finding
      other.station = row.key
      other.value = finding.column.map { row.value($0) }
      return AcceptedKey(of: other, file: files[place.file].input.name)
    } catch is RowAccess.Changed {
      return nil
    }
  }
}
