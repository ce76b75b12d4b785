import SystemPackage
import Tables

/// A list of accepted findings, read in the encoding and with the delimiter in which it has a header.
struct AcceptedList {
  /// The file in that encoding.
  let file: TableFile
  /// The delimiter between cells.
  let delimiter: UInt8
  /// The header.
  let header: AcceptedHeader
  /// Every record, the header and what stands above it too.
  let records: [TableRecord]

  /// Reads the list. Throws `FileChanged`, `Errno`, `TableReader.Failure`, `TemporaryPlace.Failure`, and
  /// `AcceptedHeader.MissingColumns` where none of the first rows is a header.
  init(_ path: FilePath) throws { try self.init(TableFile(path: path)) }

  /// Reads a list that is open already. Throws as for a path.
  init(_ file: TableFile) throws {
    var missing = AcceptedHeader.MissingColumns(columns: [], row: nil)
    for (file, delimiter) in file.readings {
      let records = try file.records(delimiter: delimiter)
      switch AcceptedHeader.find(in: records) {
      case .success(let header):
        self.file = file
        self.delimiter = delimiter
        self.header = header
        self.records = records
        return
      case .failure(let lacks): if missing.row == nil { missing = lacks }
      }
    }
    throw missing
  }

  /// The records below the header.
  var lines: [TableRecord] { records.filter { $0.sheetRow > header.row } }

  /// How many cells the header has.
  var width: Int { records.first { $0.sheetRow == header.row }?.count ?? 0 }
}
