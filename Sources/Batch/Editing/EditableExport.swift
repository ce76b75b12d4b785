import Rules
import Stations
import SystemPackage
import Tables

/// One export whose cells are to be changed: opened, its header found.
struct EditableExport {
  /// The file.
  let input: InputFile
  /// The opened table.
  let table: TableFile
  /// The delimiter between cells.
  let delimiter: UInt8
  /// Which cell belongs to which column.
  let layout: ColumnLayout

  /// Whether its cells can be changed: a workbook is corrected where it was made.
  var isWritable: Bool { table.encoding != .xlsx }

  /// What comes of opening a file.
  enum Opening {
    /// A table with a header.
    case export(EditableExport)
    /// No such table, and why.
    case flaw(FileFlaw)
  }

  /// Opens a file. Throws `TooManyOpenFiles` or `TemporaryPlace.Failure`.
  static func open(_ input: InputFile, finder: HeaderFinder) throws -> Opening {
    let opened = try OpenedFile(input, finder: finder, digest: false, jobs: 1)
    guard let table = opened.file.table, let layout = opened.file.layout else {
      return .flaw(opened.flaws.first ?? FileFlaw(.headerNotFound))
    }
    return .export(EditableExport(input: input, table: table, delimiter: opened.file.delimiter, layout: layout))
  }

  /// Hands over every row that the rules would judge. Throws `FileChanged`, `Errno` or `TableReader.Failure`.
  func forEachRow(_ body: (TableRecord, StationRow) throws -> Void) throws {
    var rowReader = StationRowReader(layout: layout)
    try table.forEachRecord(delimiter: delimiter) { record in
      guard record.sheetRow > layout.headerRow, !Trimming.isBlank(record) else { return }
      rowReader.read(record)
      if SkippedRows.skips(record, rowReader.row, layout: layout) { return }
      try body(record, rowReader.row)
    }
  }

  /// Finds the edits in the file, and refuses all of them where the file could not be read any more afterwards. Throws
  /// `FileChanged`, `Errno` or `TableReader.Failure`.
  func locate(_ edits: [CellEdit]) throws -> ExportEdits {
    let editor = try ExportEditor(table, delimiter: delimiter)
    return try editor.checked(editor.locate(edits))
  }

  /// The file with the edits. Throws `TableReader.Failure`.
  func piece(_ edits: ExportEdits) throws -> OutputPiece {
    let editor = try ExportEditor(table, delimiter: delimiter)
    let path = input.path ?? FilePath(input.name)
    return OutputPiece(input.name) { write in try CopyFailure.naming(path) { try editor.write(edits, to: write) } }
  }
}
