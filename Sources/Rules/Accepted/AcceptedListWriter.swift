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

  /// A new list: UTF-8 with byte order mark, CRLF. Values stand as they are, unlike in tables that are only read, because
  /// a line matches its finding by them.
  public static func list(of lines: [NewAcceptance]) -> Outcome {
    var header = CSVWriter()
    header.byteOrderMark()
    header.row(AcceptedColumn.allCases.map(\.header))
    var seen: Set<NewAcceptance> = []
    let new = lines.filter { seen.insert($0).inserted }
    let rows = new.map { line in
      AcceptedColumn.allCases.map { quoted(line[$0], always: true) }.joined(separator: ",") + "\r\n"
    }
    return Outcome(bytes: header.bytes + Array(rows.joined().utf8), added: new.count)
  }

  /// The list at the path with the lines behind what is there, in its encoding, its columns' order and its line ends.
  ///
  /// nil where the list has no header that names all columns. Throws `Errno`, `TableReader.Failure`, and
  /// `EditProblem.unencodable` for a character that the list's encoding does not have.
  public static func appending(_ lines: [NewAcceptance], to path: FilePath) throws -> Outcome? {
    let table = try TableFile(path: path)
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t")] {
      var records: [TableRecord] = []
      var segments = table.segments(delimiter: delimiter)
      var reader = try TableReader(table, delimiter: delimiter)
      while let segment = try segments.next() { try reader.read(segment) { records.append($0) } }
      guard case .success(let header) = AcceptedHeader.find(in: records) else { continue }
      let raw = try ByteSource(path: path).read(at: 0, count: Int(table.size))
      let encoder = try TextEncoder(table.encoding)
      var seen = Set(records.filter { $0.sheetRow > header.row }.map { key($0, header) })
      let new = lines.filter { seen.insert(key($0, header)).inserted }
      let width = records.first { $0.sheetRow == header.row }?.count ?? 0
      let text = new.map { line(of: $0, header, width: width, delimiter: delimiter) }
      return Outcome(bytes: try joined(raw, text, encoder), added: new.count)
    }
    return nil
  }

  private static let identifying: [AcceptedColumn] = [.rule, .station, .file, .column, .value, .until]

  private static func key(_ record: TableRecord, _ header: AcceptedHeader) -> [String] {
    identifying.map { column in
      header.index(of: column).map { $0 < record.count ? record.text($0) : "" } ?? ""
    }
  }

  private static func key(_ line: NewAcceptance, _ header: AcceptedHeader) -> [String] {
    identifying.map { header.index(of: $0) == nil ? "" : line[$0] }
  }

  private static func line(
    of line: NewAcceptance, _ header: AcceptedHeader, width: Int, delimiter: UInt8
  ) -> String {
    var cells = [String](repeating: "", count: width)
    for column in AcceptedColumn.allCases {
      if let index = header.index(of: column), index < width { cells[index] = line[column] }
    }
    let separator = String(Unicode.Scalar(delimiter))
    return cells.map { quoted($0, always: $0.contains(separator)) }.joined(separator: separator)
  }

  private static func joined(_ raw: [UInt8], _ lines: [String], _ encoder: TextEncoder) throws -> [UInt8] {
    if lines.isEmpty { return raw }
    let lineFeed = try encoder.encode("\n")
    let isEnded =
      try raw.reversed().starts(with: lineFeed.reversed())
      || raw.reversed().starts(with: encoder.encode("\r").reversed())
    let usesCRLF = raw.contains(0x0D) || !raw.contains(0x0A)
    let end = usesCRLF ? "\r\n" : "\n"
    return try raw + encoder.encode((isEnded ? "" : end) + lines.map { $0 + end }.joined())
  }

  private static func quoted(_ text: String, always: Bool) -> String {
    let needs = always || text.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needs else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
