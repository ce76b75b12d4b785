import Rules
import Stations
import Tables

/// Reads single rows again, by the places that their digests keep.
enum RowAccess {
  /// The row of a digest. Throws `TableReader.Failure.changed` where the file no longer holds it, or `Errno`.
  static func read(_ digest: RowDigest, files: [JudgedFile], cp932: CP932Decoder?) throws -> StationRow {
    let file = files[digest.place.file]
    guard let table = file.table, let layout = file.layout else { throw TableReader.Failure.changed }
    var reader = try TableReader(table, delimiter: file.delimiter, cp932: cp932)
    let record = try reader.record(
      at: digest.offset, length: Int(digest.length), sheetRow: digest.place.row)
    var rowReader = StationRowReader(layout: layout)
    rowReader.read(record)
    return rowReader.row
  }
}
