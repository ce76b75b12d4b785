public import SystemPackage
import Tables

/// Adds lines to a list of accepted findings; every byte that stands there stays.
public enum AcceptedListWriter {
  /// What the list holds with the lines added.
  public struct Outcome: Sendable {
    /// The whole file.
    public let bytes: [UInt8]
    /// How many lines are new; the others stand there already.
    public let added: Int
  }

  /// Why lines cannot be added to a list.
  public enum Failure: Error, Sendable, Hashable {
    /// The list cannot be opened or read; the system's words.
    case unreadable(Words)
    /// None of the list's first rows is a header; of the best one these columns are missing.
    case headerMissing([AcceptedColumn])
    /// The list's encoding does not have this character.
    case unencodable(Unicode.Scalar)
    /// What is added would be read as a part of this sheet row, whose quotation mark is never closed.
    case openQuote(row: Int)
  }

  /// A new list: UTF-8 with byte order mark, CRLF. Every cell is guarded (`FormulaGuard`), and read without it again.
  public static func list(of lines: [NewAcceptance]) -> Outcome {
    var header = CSVWriter()
    header.begin(AcceptedColumn.allCases.map(\.header))
    var seen: Set<NewAcceptance> = []
    let new = lines.filter { seen.insert($0).inserted }
    let rows = new.map { line in
      let cells = AcceptedColumn.allCases.map { QuotedCell.text(FormulaGuard.guarded(line[$0])) }
      return cells.joined(separator: ",") + "\r\n"
    }
    return Outcome(bytes: header.bytes + Array(rows.joined().utf8), added: new.count)
  }

  /// The list at the path with the lines behind what is there, in its encoding, its columns' order and its line ends.
  /// Throws `Failure`, `TooManyOpenFiles` or `TemporaryPlace.Failure`.
  public static func appending(_ lines: [NewAcceptance], to path: FilePath) throws -> Outcome {
    do {
      let list = try AcceptedList(path)
      let encoder = try TextEncoder(list.file.encoding)
      var seen = Set(list.lines.map { key(AcceptedCells($0, list.header)) })
      let new = lines.filter { seen.insert(key($0, list.header).map(encoder.asRead)).inserted }
      let bytes = try joined(list, new.map { line(of: $0, in: list) }, encoder)
      if !new.isEmpty {
        let expected = Set(new.map { key($0, list.header).map(encoder.asRead) })
        guard try keys(in: bytes).isSuperset(of: expected) else { throw Failure.openQuote(row: openRow(of: list)) }
      }
      return Outcome(bytes: bytes, added: new.count)
    } catch let failure as Failure {
      throw failure
    } catch let missing as AcceptedHeader.MissingColumns {
      throw Failure.headerMissing(missing.columns)
    } catch EditProblem.unencodable(let scalar) {
      throw Failure.unencodable(scalar)
    } catch {
      try MachineFault.passOn(error, of: path)
      throw Failure.unreadable(SystemWords.of(error))
    }
  }

  private static let identifying: [AcceptedColumn] = [.rule, .station, .file, .column, .value, .until]

  private static func key(_ cells: AcceptedCells) -> [String] { identifying.map { cells.cell($0).value } }

  private static func key(_ line: NewAcceptance, _ header: AcceptedHeader) -> [String] {
    identifying.map { header.index(of: $0) == nil ? "" : line[$0] }
  }

  /// The keys of all lines of a list of these bytes. Throws what reading it throws.
  private static func keys(in bytes: [UInt8]) throws -> Set<[String]> {
    let list = try AcceptedList(TableFile(bytes: bytes))
    return Set(list.lines.map { key(AcceptedCells($0, list.header)) })
  }

  /// The row whose quotation mark is never closed; the last one where none says so.
  private static func openRow(of list: AcceptedList) -> Int {
    let open = list.records.first { $0.quirks.contains { $0.kind == .unterminatedQuote } }
    return (open ?? list.records.last)?.sheetRow ?? 1
  }

  private static func line(of line: NewAcceptance, in list: AcceptedList) -> String {
    var cells = [String](repeating: "", count: list.width)
    for column in AcceptedColumn.allCases {
      if let index = list.header.index(of: column), index < cells.count {
        cells[index] = FormulaGuard.guarded(line[column])
      }
    }
    let written = cells.map { QuotedCell.isNeeded($0, delimiter: list.delimiter) ? QuotedCell.text($0) : $0 }
    return written.joined(separator: String(Unicode.Scalar(list.delimiter)))
  }

  private static func joined(_ list: AcceptedList, _ lines: [String], _ encoder: TextEncoder) throws -> [UInt8] {
    let raw = try list.file.original.readAll()
    if lines.isEmpty { return raw }
    // As the reader sees it: in UTF-16 the bytes of a line end stand in other characters, too. Two bytes become three.
    let text = try list.file.head(2 * raw.count)
    let isEnded = text.last == 0x0A || text.last == 0x0D
    let usesCRLF = text.contains(0x0D) || !text.contains(0x0A)
    let end = usesCRLF ? "\r\n" : "\n"
    return try raw + encoder.encode((isEnded ? "" : end) + lines.map { $0 + end }.joined())
  }
}
