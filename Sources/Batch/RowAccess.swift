import Rules
import Stations
import Tables

/// Reads single rows again, by the places that their digests keep.
enum RowAccess {
  /// The file with this number no longer holds a row that was judged.
  struct Changed: Error {
    let file: Int
    /// The file's name in reports.
    let name: String
  }

  /// The row of a digest. Throws `Changed` where the file no longer holds it, or `Errno`.
  static func read(_ digest: RowDigest, files: [JudgedFile], cp932: CP932Decoder?) throws -> StationRow {
    let file = files[digest.place.file]
    let changed = Changed(file: digest.place.file, name: file.input.name)
    guard let table = file.table, let layout = file.layout else { throw changed }
    var reader = try TableReader(table, delimiter: file.delimiter, cp932: cp932)
    var rowReader = StationRowReader(layout: layout)
    do {
      let record = try reader.record(
        at: digest.offset, length: Int(digest.length), sheetRow: digest.place.row)
      rowReader.read(record)
      guard record.fingerprint == digest.content, rowReader.row.key?.number ?? 0 == digest.station else {
        throw changed
      }
      return rowReader.row
    } catch TableReader.Failure.changed {
      throw changed
    }
  }
}
