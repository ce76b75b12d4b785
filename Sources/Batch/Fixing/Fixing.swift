public import Rules
public import Stations
public import SystemPackage
import Tables

/// Writes copies of exports in which only unambiguous normalisations are applied (`StationRow.safeRepair`).
public struct Fixing: Sendable {
  /// What was done.
  public struct Result: Sendable {
    /// Every changed cell, in the order of files and rows.
    public var changes: [FixChange] = []
    /// The files that are copied as they are because they cannot be read as exports, or are workbooks.
    public var leftAlone: [LeftAlone] = []
    /// How many exports were read.
    public var exports = 0
    /// How many rows were left alone because they have more or fewer cells than the header.
    public var raggedRows = 0
  }

  /// A file that is no export whose cells can be put right.
  public struct LeftAlone: Sendable, Hashable {
    /// Why it is none.
    public enum Reason: Error, Sendable, Hashable {
      /// It is a workbook, which is corrected where it was made.
      case workbook
      /// It is no table with a header that can be read; what is wrong with it.
      case flaw(FileFlaw)
    }

    /// Its name, as reports show it.
    public let name: String
    /// Why it is left alone.
    public let reason: Reason
  }

  /// Why nothing was written.
  public enum Failure: Error, Sendable {
    /// None of these files could be put right.
    case nothingReadable([LeftAlone])
  }

  private let inputs: [String]
  private let output: FilePath
  private let padsZeros: Bool
  private let names: HeaderNames

  /// The fixing of files and folders into a folder; `padsZeros` adds zeros that station codes have lost, where their
  /// check digits agree.
  public init(inputs: [String], output: FilePath, padsZeros: Bool, names: HeaderNames) {
    self.inputs = inputs
    self.output = output
    self.padsZeros = padsZeros
    self.names = names
  }

  /// Finds what can be put right and, unless `isDry`, writes the copies and `changes.csv`.
  ///
  /// Throws `Failure`, `CopyFailure`, `OutputFolder.Failure`, and faults of the machine.
  public func run(isDry: Bool, language: Language) throws -> Result {
    let files = InputFinder.find(inputs)
    let folder = try CopyFolder(output, inputs: inputs, files: files)
    let finder = HeaderFinder(names: names)
    var result = Result()
    var pieces: [OutputPiece] = []
    for file in files {
      guard let path = file.path else { continue }
      switch try Fixing.open(file, finder) {
      case .success(let export):
        result.exports += 1
        pieces.append(try CopyFailure.naming(path) { try fix(export, &result) })
      case .failure(let reason):
        result.leftAlone.append(LeftAlone(name: file.name, reason: reason))
        if file.flaw == nil { pieces.append(OutputPiece(file.name, copyOf: path)) }
      }
    }
    guard result.exports > 0 else { throw Failure.nothingReadable(result.leftAlone) }
    pieces.append(OutputPiece(OwnReport.changes.rawValue, bytes: FixTable.bytes(of: result.changes, language)))
    if !isDry { try folder.write(pieces) }
    return result
  }

  /// The export, if its cells can be put right. Throws faults of the machine.
  private static func open(
    _ file: InputFile, _ finder: HeaderFinder
  ) throws -> Swift.Result<EditableExport, LeftAlone.Reason> {
    switch try EditableExport.open(file, finder: finder) {
    case .export(let export): export.isWritable ? .success(export) : .failure(.workbook)
    case .flaw(let flaw): .failure(.flaw(flaw))
    }
  }

  private func fix(_ export: EditableExport, _ result: inout Result) throws -> OutputPiece {
    var changes: [FixChange] = []
    var ragged = 0
    try export.forEachRow { record, row in
      // Where cells are missing or too many, values may stand under headers that are not theirs.
      if RecordFlaws.isRagged(record, layout: export.layout) {
        ragged += 1
        return
      }
      row.usable.union(row.flawed).forEach { column in
        guard let repair = row.safeRepair(column, padsZeros: padsZeros), let cell = export.layout.index(of: column)
        else { return }
        changes.append(
          FixChange(
            file: export.input.name, row: record.sheetRow, cell: cell, column: column, before: row.value(column),
            repair: repair))
      }
    }
    let edits = try export.locate(
      changes.map { CellEdit(sheetRow: $0.row, cell: $0.cell, text: $0.repair.text) })
    let refused = Set(edits.refused.map(\.edit))
    result.changes += changes.filter { change in
      !refused.contains(CellEdit(sheetRow: change.row, cell: change.cell, text: change.repair.text))
    }
    result.raggedRows += ragged
    return try export.piece(edits)
  }
}
