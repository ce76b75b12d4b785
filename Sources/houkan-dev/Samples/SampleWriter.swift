import Stations

/// Writes a sheet's rows as its office's program would have exported them.
struct SampleWriter {
  private let sheet: SampleSheet
  private var bytes: [UInt8]
  private var lines = 0

  /// A writer for one sheet.
  init(_ sheet: SampleSheet) {
    self.sheet = sheet
    self.bytes = sheet.encoding.byteOrderMark
  }

  /// The file's bytes. Throws where the encoding lacks a character.
  static func bytes(of sheet: SampleSheet, rows: [SampleRow]) throws -> [UInt8] {
    var writer = SampleWriter(sheet)
    for title in sheet.titleRows { try writer.appendLine(title) }
    try writer.appendLine(sheet.headings.map(\.text) + writer.trailing)
    for (index, row) in rows.enumerated() {
      try writer.append(row)
      if let every = sheet.blankRowEvery, (index + 1) % every == 0 { try writer.appendBlankLine() }
    }
    if sheet.hasTotal { try writer.appendTotal(rows) }
    if !sheet.endsWithLineEnd { try writer.dropLastLineEnd() }
    return writer.bytes
  }

  private var trailing: [String] { [String](repeating: "", count: sheet.trailingBlanks) }

  private mutating func append(_ row: SampleRow) throws {
    var cells: [[UInt8]] = []
    for heading in sheet.headings {
      guard let column = heading.column else {
        cells.append(try encode(quoted(heading.filler)))
        continue
      }
      switch row.verbatim[column] {
      case .unquoted(let text): cells.append(try encode(Array(text.utf8)))
      case .bytes(let raw): cells.append(raw)
      default:
        let cell = sheet.dateStyle.rewrite(row.station[column], of: column.definition.type)
        cells.append(try encode(quoted(cell)))
      }
    }
    var blanks = trailing
    switch row.shape {
    case .whole: break
    case .short(let missing):
      cells.removeLast(missing)
      blanks = []
    case .long(let extra): blanks = extra
    }
    for blank in blanks { cells.append(try encode(quoted(blank))) }
    try appendLine(encoded: cells)
  }

  private mutating func appendLine(_ cells: [String]) throws {
    try appendLine(encoded: cells.map { try encode(quoted($0)) })
  }

  private mutating func appendBlankLine() throws {
    // Half of the blank rows hold delimiters, as spreadsheets write a row that was once filled.
    let cells = lines % 2 == 0 ? 1 : sheet.headings.count + sheet.trailingBlanks
    try appendLine([String](repeating: "", count: cells))
  }

  private mutating func appendTotal(_ rows: [SampleRow]) throws {
    let terminals = rows.compactMap { Int($0.station[.terminalCount]) }.reduce(0, +)
    var cells = sheet.headings.map { $0.column == .terminalCount ? String(terminals) : "" }
    cells[0] = "合計"
    try appendLine(cells + trailing)
  }

  private mutating func appendLine(encoded cells: [[UInt8]]) throws {
    let delimiter = try encode([sheet.delimiter])
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(contentsOf: delimiter) }
      bytes.append(contentsOf: cell)
    }
    bytes.append(contentsOf: try encode(sheet.lineEnds.bytes(lines)))
    lines += 1
  }

  private mutating func dropLastLineEnd() throws {
    bytes.removeLast(try encode(sheet.lineEnds.bytes(lines - 1)).count)
  }

  private func quoted(_ cell: String) -> [UInt8] {
    var quoted: [UInt8] = []
    CellText.append(cell, delimiter: sheet.delimiter, to: &quoted)
    return quoted
  }

  private func encode(_ text: [UInt8]) throws -> [UInt8] { try sheet.encoding.encode(text) }
}
