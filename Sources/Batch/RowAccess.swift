import Rules
import Stations
import Synchronization
import Tables

/// Reads single rows again, by the places that their digests keep.
///
/// What finds a file's cells is made once and lent to whoever reads; every worker borrows one of its own.
final class RowAccess: Sendable {
  /// The file with this number no longer holds a row that was judged.
  struct Changed: Error {
    let file: Int
    /// The file's name in reports.
    let name: String
  }

  private let files: [JudgedFile]
  private let cp932: CP932Decoder?
  /// Per file the readers that nobody uses.
  private let idle: Mutex<[[StationRowReader]]>

  init(_ files: [JudgedFile], cp932: CP932Decoder?) {
    self.files = files
    self.cp932 = cp932
    idle = Mutex([[StationRowReader]](repeating: [], count: files.count))
  }

  /// The row of a digest. Throws `Changed` where the file no longer holds it, or `Errno`.
  func row(_ digest: RowDigest) throws -> StationRow {
    let number = digest.place.file
    let file = files[number]
    let changed = Changed(file: number, name: file.input.name)
    guard let table = file.table, let layout = file.layout else { throw changed }
    var reader = try TableReader(table, delimiter: file.delimiter, cp932: cp932)
    var rowReader = idle.withLock { $0[number].popLast() } ?? StationRowReader(layout: layout)
    defer { idle.withLock { $0[number].append(rowReader) } }
    do {
      rowReader.read(
        try reader.record(at: digest.offset, length: Int(digest.length), sheetRow: digest.place.row))
    } catch TableReader.Failure.changed {
      throw changed
    }
    var scratch: [UInt8] = []
    let again = RowDigest(
      of: rowReader.row, place: digest.place, offset: digest.offset, length: digest.length, scratch: &scratch)
    guard again.content == digest.content, again.station == digest.station else { throw changed }
    return rowReader.row
  }
}
