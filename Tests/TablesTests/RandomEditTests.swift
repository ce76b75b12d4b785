import TestSupport
import Testing

@testable import Tables

/// Random edits of random exports in every encoding and layout.
@Suite struct RandomEditTests {
  private static let texts = [
    "", "a", "山田", "x,y", "q\"r", "line\nbreak", "cr\r\nlf", " spaced ", "\"whole\"", "'0123", "ﾊﾝｶｸ", "髙①", "a\tb",
    "0",
  ]

  /// An export of up to eight records, written in any way that people's programs write.
  private static func export(_ random: inout SplitMix, delimiter: Character) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let cells = (0..<Int.random(in: 1...6, using: &random)).map { _ in cell(&random, delimiter) }
      text += cells.joined(separator: String(delimiter))
      text += ["\n", "\r\n", "\r", "\r\n\r\n"].randomElement(using: &random) ?? "\n"
    }
    if Int.random(in: 0..<4, using: &random) == 0 { text += "end" }
    if Int.random(in: 0..<6, using: &random) == 0 { text += "\"open\(delimiter)x\nlast\(delimiter)y\n" }
    return text
  }

  private static func cell(_ random: inout SplitMix, _ delimiter: Character) -> String {
    let text = texts.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "stray\"quote"
    case 1: return "\"closed\"behind"
    case 2, 3: return "\"" + text.replacing("\"", with: "\"\"") + "\""
    default:
      let isPlain = !text.contains { $0 == delimiter || $0 == "\"" || $0.isNewline }
      return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
  }

  @Test(arguments: TextEncoding.allCases, [",", "\t"] as [Character])
  func exactlyTheEditedCellsDiffer(_ encoding: TextEncoding, _ delimiter: Character) throws {
    let delimiterByte = try #require(delimiter.asciiValue)
    var edits = 0
    for seed in 0..<120 as Range<UInt64> {
      var random = SplitMix(seed: seed)
      let text = RandomEditTests.export(&random, delimiter: delimiter)
      let bytes = try #require(EncodedText.bytes(text, encoding))
      var expected = try TableText.read(bytes, delimiter: delimiterByte)
      guard let row = expected.indices.randomElement(using: &random) else { continue }
      let cell = Int.random(in: 0..<expected[row].cells.count + 1, using: &random)
      let new = RandomEditTests.texts.randomElement(using: &random) ?? ""
      let edit = CellEdit(sheetRow: expected[row].row, cell: cell, text: new)
      let edited = try EditedText.edit(
        bytes, [edit], delimiter: delimiterByte, sizes: .init(block: Int(seed % 7) + 2, segment: 1))
      if !edited.refused.isEmpty {
        #expect(edited.refused == [.behindOpenQuote] && edited.bytes == bytes)
        continue
      }
      // A file without any other character is plain UTF-8, whatever it was meant to be.
      let written = try TableText.file(bytes).encoding
      edits += 1
      if cell == expected[row].cells.count { expected[row].cells.append("") }
      let old = expected[row].cells[cell]
      expected[row].cells[cell] = new
      let found = try TableText.read(edited.bytes, delimiter: delimiterByte)
      #expect(found.map(\.row) == expected.map(\.row), "seed \(seed)")
      #expect(found.map(\.cells) == expected.map(\.cells), "seed \(seed)")
      #expect(RandomEditTests.restIsEqual(bytes, edited.bytes, old, new, written), "seed \(seed)")
    }
    #expect(edits > 100)
  }

  /// Whether the bytes before and behind one place are the same; the place is no longer than the cell can be.
  private static func restIsEqual(
    _ oldBytes: [UInt8], _ newBytes: [UInt8], _ oldText: String, _ newText: String, _ encoding: TextEncoding
  ) -> Bool {
    let start = zip(oldBytes, newBytes).prefix { $0 == $1 }.count
    let end = zip(oldBytes[start...].reversed(), newBytes[start...].reversed()).prefix { $0 == $1 }.count
    return oldBytes.count - start - end <= longest(oldText, encoding)
      && newBytes.count - start - end <= longest(newText, encoding)
  }

  /// How many bytes a cell can have: all its quotes doubled, two around it, a delimiter before it.
  private static func longest(_ text: String, _ encoding: TextEncoding) -> Int {
    let quotes = String(repeating: "\"", count: text.utf8.count { $0 == 0x22 })
    return (EncodedText.bytes(",\"" + text + quotes + "\"", encoding) ?? []).count
  }
}
