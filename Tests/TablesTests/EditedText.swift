@testable import Tables

/// Edits exports in memory.
enum EditedText {
  /// The file's bytes after the edits, and the edits that were refused.
  static func edit(
    _ bytes: [UInt8], _ edits: [CellEdit], delimiter: UInt8 = UInt8(ascii: ","),
    sizes: TableFile.ReadSizes = TableFile.ReadSizes()
  ) throws -> (bytes: [UInt8], refused: [EditProblem]) {
    let file = try TableText.file(bytes, sizes: sizes)
    let editor = try ExportEditor(file, delimiter: delimiter)
    let located = try editor.locate(edits)
    var written: [UInt8] = []
    try editor.write(located) { written += $0 }
    return (written, located.refused.map(\.problem))
  }

  /// The cells of every record as the editor finds them, decoded one by one.
  static func cells(of file: TableFile, delimiter: UInt8) throws -> [[String]] {
    var found: [[String]] = []
    var segments = file.segments(delimiter: delimiter)
    while let segment = try segments.next() {
      for mark in segment.marks {
        let raw = try file.source.read(at: mark.offset, count: Int(mark.length))
        let openQuote = mark.openQuote.map { Int($0 - mark.offset) }
        let cells = CellLocator(raw.span, delimiter: delimiter, openQuote: openQuote).cells
        found.append(cells.map { decode(shown(Array(raw[$0.range]), $0.isQuoted), file) })
      }
    }
    return found
  }

  /// What a spreadsheet shows of a cell: the text between its quotes, or of a formula `="…"`.
  private static func shown(_ raw: [UInt8], _ isQuoted: Bool) -> [UInt8] {
    if isQuoted { return unquoted(raw) }
    let cell = String(decoding: raw, as: UTF8.self)
    return cell.wholeMatch(of: /="(?:[^"]|"")*"/) == nil ? raw : unquoted(Array(raw.dropFirst()))
  }

  private static func unquoted(_ raw: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 1
    while index < raw.count {
      if raw[index] == 0x22 {
        guard index + 1 < raw.count, raw[index + 1] == 0x22 else { return text + raw[(index + 1)...] }
        index += 1
      }
      text.append(raw[index])
      index += 1
    }
    return text
  }

  private static func decode(_ bytes: [UInt8], _ file: TableFile) -> String {
    guard file.encoding == .cp932, let decoder = CP932Decoder.system else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: decoder.decode(bytes.span).utf8, as: UTF8.self)
  }
}
