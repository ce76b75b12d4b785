import Rules
import Stations
import SystemPackage
import Tables

/// Reads single rows again, by the places that their digests keep; every worker has its own.
///
/// What finds a file's cells is made once for as long as the rows asked for are of one file; what reads them, only
/// once.
final class RowAccess {
  /// The file with this number no longer holds a row that was judged.
  struct Changed: Error {
    let file: Int
    /// The file's name in reports.
    let name: String
  }

  private struct Opened {
    let number: Int
    var records: TableReader
    var rows: StationRowReader
  }

  private let files: [JudgedFile]
  /// The file that was asked last.
  private var opened: Opened?

  init(_ files: [JudgedFile]) {
    self.files = files
  }

  /// The row of a digest. Throws `Changed` where the file no longer holds it, or cannot be read any more.
  func row(_ digest: RowDigest) throws -> StationRow {
    let number = digest.place.file
    let changed = Changed(file: number, name: files[number].input.name)
    do {
      guard var file = try take(number) else { throw changed }
      defer { opened = file }
      let record = try file.records.record(
        at: digest.offset, length: Int(digest.length), sheetRow: digest.place.row)
      file.rows.read(record)
      let content = record.fingerprint(without: files[number].layout?.secrets ?? [])
      guard content == digest.content, file.rows.row.key?.number ?? 0 == digest.station else { throw changed }
      return file.rows.row
    } catch is FileChanged, is Errno {
      throw changed
    }
  }

  /// The file's readers, taken out so that they are nowhere else while they change; nil where it was not judged.
  private func take(_ number: Int) throws -> Opened? {
    var last = opened.take()
    if last?.number == number { return last }
    let file = files[number]
    guard let table = file.table, let layout = file.layout else { return nil }
    var rows = last.take()?.rows ?? StationRowReader(layout: layout)
    rows.turn(to: layout)
    return Opened(number: number, records: try TableReader(table, delimiter: file.delimiter), rows: rows)
  }
}
