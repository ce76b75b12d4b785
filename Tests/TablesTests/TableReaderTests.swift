import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Tables

/// Every case is read at every chunk size, and every record once more alone.
@Suite struct TableReaderTests {
  /// Found by hand: the program crashed where bytes that are not UTF-8 were saved into a file that had been looked at.
  @Test func aFileThatIsBrokenMeanwhileIsRead() throws {
    let folder = try TemporaryFolder()
    let count = TableReader.longestCell + 1
    let path = try folder.write("a,b,c\nd," + String(repeating: "x", count: count) + ",e\n", to: "a.csv")
    let table = try TableFile(path: FilePath(path))
    try Data("a,b,c\nd,".utf8 + [UInt8](repeating: 0xFF, count: count) + ",e\n".utf8).write(to: folder.url("a.csv"))
    let record = try #require(try table.records().last)
    #expect(record.texts == ["d", String(repeating: "\u{FFFD}", count: TableReader.longestCell), "e"])
  }

  /// Blank lines are read with the records around them: no segment grows with their number.
  @Test func aSegmentEndsBeforeManyBlankLines() throws {
    let text = "a,b\n" + String(repeating: "\n", count: 1_000) + "c,d\n"
    let file = try TableText.file(Array(text.utf8), sizes: TableFile.ReadSizes(block: 8, segment: 20))
    var segments = file.segments(delimiter: UInt8(ascii: ","))
    var spans: [Int64] = []
    while let segment = try segments.next() { spans.append(segment.end - segment.offset) }
    #expect(spans == [3, 3])
    #expect(try TableText.read(file).map(\.row) == [1, 1_002])
  }

  /// What is read, and what must come out.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let expected: [TableText.Read]

    init(_ name: String, _ text: String, _ expected: [(Int, [String])], quirks: [Int: [String]] = [:]) {
      self.name = name
      self.text = text
      self.expected = expected.map { TableText.Read(row: $0.0, cells: $0.1, quirks: quirks[$0.0] ?? []) }
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case("LF", "a,b\nc,d\n", [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case("CRLF", "a,b\r\nc,d\r\n", [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case("CR", "a,b\rc,d\r", [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case("mixed line ends", "a\r\nb\nc\rd", [(1, ["a"]), (2, ["b"]), (3, ["c"]), (4, ["d"])]),
    Case("no last line end", "a,b\nc,d", [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case("blank lines count", "\n\r\na\n\n\r\n\rb\n", [(3, ["a"]), (7, ["b"])]),
    Case("line of commas", "a,b\n,\nc,d", [(1, ["a", "b"]), (2, ["", ""]), (3, ["c", "d"])]),
    Case("spaces stay", " a , b\t\n", [(1, [" a ", " b\t"])]),
    Case("a line of spaces is a row", "a\n  \nb", [(1, ["a"]), (2, ["  "]), (3, ["b"])]),
    Case("quoted", "\"a\",\"b,c\"\n", [(1, ["a", "b,c"])]),
    Case("quoted and empty", "\"\",x\n\"\"\n", [(1, ["", "x"]), (2, [""])]),
    Case("doubled quotes", "\"a\"\"b\",\"\"\"\"\n", [(1, ["a\"b", "\""])]),
    Case("line break in a cell is one row", "\"a\nb\r\nc\",d\ne\n", [(1, ["a\nb\r\nc", "d"]), (2, ["e"])]),
    Case("blank line in a cell", "\"a\n\nb\"\nc\n", [(1, ["a\n\nb"]), (2, ["c"])]),
    Case(
      "quote in the middle", "a\"b,c\nd,e\n", [(1, ["a\"b", "c"]), (2, ["d", "e"])], quirks: [1: ["0:strayQuote"]]),
    Case(
      "text behind the closing quote", "\"a\"b,c\nd\n", [(1, ["ab", "c"]), (2, ["d"])], quirks: [1: ["0:strayQuote"]]),
    Case(
      "quotes behind the closing quote", "x,\"a\"b\"c\",d\n", [(1, ["x", "ab\"c\"", "d"])],
      quirks: [1: ["1:strayQuote"]]),
    Case(
      "a formula that keeps zeros", "=\"0090015\",=\"a\"\"b\",=\"\"\n=\"a,b\",=\"c\"d,=\"e",
      [(1, ["0090015", "a\"b", ""]), (2, ["=\"a", "b\"", "=\"c\"d", "=\"e"])],
      quirks: [
        1: ["0:strayQuote", "1:strayQuote", "2:strayQuote"],
        2: ["0:strayQuote", "1:strayQuote", "2:strayQuote", "3:strayQuote"],
      ]),
    Case("space before a quote", " \"a\",b\n", [(1, [" \"a\"", "b"])], quirks: [1: ["0:strayQuote"]]),
    Case("space behind a quote", "\"a\" ,b\n", [(1, ["a ", "b"])], quirks: [1: ["0:strayQuote"]]),
    Case(
      "unterminated quote", "a,b\n\"c,d\ne,f\ng,h\n",
      [(1, ["a", "b"]), (2, ["\"c", "d"]), (3, ["e", "f"]), (4, ["g", "h"])], quirks: [2: ["0:unterminatedQuote"]]),
    Case(
      "unterminated quote behind others", "\"a\",\"b\"\"\",\"c\nd,\"\"\"x\"\n\"e\",\"f\n",
      [(1, ["a", "b\"", "c\nd,\"x\""]), (2, ["e", "\"f"])],
      quirks: [1: ["2:strayQuote"], 2: ["1:unterminatedQuote"]]),
    Case(
      "unterminated quote before a quoted cell", "a,\"b,c\nd,e,f\n\ng,\"h,\",i\n",
      [(1, ["a", "\"b", "c"]), (2, ["d", "e", "f"]), (4, ["g", "h,", "i"])], quirks: [1: ["1:unterminatedQuote"]]),
    Case(
      "unterminated quotes, each before a quoted cell", "a,\"b\r\n\"c\",d\r\"e,f\n\"g\"\n",
      [(1, ["a", "\"b"]), (2, ["c", "d"]), (3, ["\"e", "f"]), (4, ["g"])],
      quirks: [1: ["1:unterminatedQuote"], 3: ["0:unterminatedQuote"]]),
    Case(
      "a quote within a cell of two lines", "\"a\nb \"c\" d\",e\nf\n",
      [(1, ["a\nb c\" d\"", "e"]), (2, ["f"])], quirks: [1: ["0:strayQuote"]]),
    Case("an empty cell behind one of two lines", "\"a\nb,\",\"\"\n\"c\n\"\n", [(1, ["a\nb,", ""]), (2, ["c\n"])]),
    Case("unterminated quote at the end", "a,\"", [(1, ["a", "\""])], quirks: [1: ["1:unterminatedQuote"]]),
    Case("NUL", "a\u{0}b,c\n", [(1, ["a\u{0}b", "c"])], quirks: [1: ["0:nul"]]),
    Case("U+FFFD", "a,\u{FFFD}\n", [(1, ["a", "\u{FFFD}"])], quirks: [1: ["1:undecodable"]]),
    Case("line that names the delimiter", "sep=,\r\na,b\nc,d\n", [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case("line that names the delimiter, quoted", "\"SEP=\t\"\ra,b\n", [(1, ["a", "b"])]),
    Case("line that names another delimiter", "sep=;\na,b\n", [(1, ["sep=;"]), (2, ["a", "b"])]),
    Case("line that names the delimiter and goes on", "sep=,x\na\n", [(1, ["sep=", "x"]), (2, ["a"])]),
    Case("Japanese", "名前,\"住所、\n番地\"\n山田,①髙\n", [(1, ["名前", "住所、\n番地"]), (2, ["山田", "①髙"])]),
  ]

  @Test(arguments: cases, TableText.sizes.indices)
  func reads(_ test: Case, _ size: Int) throws {
    let sizes = TableText.sizes[size]
    #expect(try TableText.read(Array(test.text.utf8), sizes: sizes) == test.expected)
  }

  /// Every case with semicolons for commas and the other way round: each delimiter is read as the other.
  @Test(arguments: cases, TableText.sizes.indices)
  func readsSemicolons(_ test: Case, _ size: Int) throws {
    func turned(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "," ? ";" : $0 == ";" ? "," : $0 }))
    }
    // A line that names its delimiter is Excel's, and known of commas and tabs alone.
    if test.name.hasPrefix("line that names") { return }
    let read = try TableText.read(
      Array(turned(test.text).utf8), delimiter: UInt8(ascii: ";"), sizes: TableText.sizes[size])
    let expected = test.expected.map { TableText.Read(row: $0.row, cells: $0.cells.map(turned), quirks: $0.quirks) }
    #expect(read == expected)
  }

  /// Every case in every encoding that has its characters: only U+FFFD is missing in one.
  static let inEveryEncoding = TextEncoding.allCases.flatMap { encoding in
    cases.filter { encoding != .cp932 || !$0.text.contains("\u{FFFD}") }.map { ($0, encoding) }
  }

  @Test(arguments: inEveryEncoding)
  func readsInEveryEncoding(_ test: Case, _ encoding: TextEncoding) throws {
    let bytes = try #require(EncodedText.bytes(test.text, encoding))
    let file = try TableText.file(bytes, sizes: TableText.sizes[2])
    if bytes.contains(where: { $0 >= 0x80 }) { #expect(file.encoding == encoding) }
    #expect(try TableText.read(file) == test.expected)
  }

  /// So many rows that some are read where they lie, between others that must be copied.
  @Test(arguments: [2, 7, 40, 1_000])
  func readsWhatMustBeCopiedAmongManyRows(_ share: Int) throws {
    let odd = [
      ("\"a,b\",c", ["a,b", "c"]), (" a ,b", [" a ", "b"]), ("\"\",\"x\"\"y\"", ["", "x\"y"]), ("  ", ["  "]),
    ]
    var text = ""
    var expected: [TableText.Read] = []
    for row in 1...3_000 {
      let (line, cells) = row % share == 0 ? odd[row / share % odd.count] : ("名\(row),2", ["名\(row)", "2"])
      text += line + "\r\n"
      expected.append(TableText.Read(row: row, cells: cells))
    }
    #expect(try TableText.read(Array(text.utf8)) == expected)
    let cp932 = try #require(EncodedText.bytes(text, .cp932))
    #expect(try TableText.read(TableText.file(cp932)) == expected)
  }

  @Test func readsTabs() throws {
    let read = try TableText.read(Array("a,b\t\"c\td\"\n".utf8), delimiter: UInt8(ascii: "\t"))
    #expect(read == [TableText.Read(row: 1, cells: ["a,b", "c\td"])])
  }

  @Test func badBytesSpoilTheirCellOnly() throws {
    let withMark: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("あ,b".utf8) + [0xFF] + Array(",c\nd,e,f\n".utf8)
    let expected = [
      TableText.Read(row: 1, cells: ["あ", "b\u{FFFD}", "c"], quirks: ["1:undecodable"]),
      TableText.Read(row: 2, cells: ["d", "e", "f"]),
    ]
    for sizes in TableText.sizes { #expect(try TableText.read(withMark, sizes: sizes) == expected) }
    // 0xA0 is no character of CP932; 0x82A0 is あ.
    let cp932: [UInt8] = [0x82, 0xA0, 0x2C, 0x62, 0xA0, 0x2C, 0x63, 0x0A] + Array("d,e,f\n".utf8)
    for sizes in TableText.sizes { #expect(try TableText.read(cp932, sizes: sizes) == expected) }
  }

  @Test func aCutCharacterDoesNotSwallowTheDelimiter() throws {
    // 0x83 begins a character of two bytes, but a comma is no second byte.
    let bytes: [UInt8] = [0x61, 0x83, 0x2C, 0x62, 0x0A]
    #expect(
      try TableText.read(bytes) == [TableText.Read(row: 1, cells: ["a\u{FFFD}", "b"], quirks: ["0:undecodable"])])
  }

  @Test func cutsCellsThatNoSpreadsheetHolds() throws {
    let long = String(repeating: "あ", count: 32_768)
    let read = try TableText.read(Array("a,\(long),b\nc\n".utf8))
    #expect(read[0].cells == ["a", String(repeating: "あ", count: 32_767), "b"])
    #expect(read[0].quirks == ["1:tooLong(characters: 32768)"])
    let longest = String(repeating: "あ", count: 32_767)
    #expect(try TableText.read(Array("a,\(longest),b\n".utf8))[0].quirks.isEmpty)
  }

  @Test func cutsBeforeACharacterOfTwoUnits() throws {
    let read = try TableText.read(Array("a,\(String(repeating: "あ", count: 32_766))𠮷,b\n".utf8))
    #expect(read[0].cells == ["a", String(repeating: "あ", count: 32_766), "b"])
    #expect(read[0].quirks == ["1:tooLong(characters: 32768)"])
  }

  @Test func keepsNoMoreCellsThanASheetHasColumns() throws {
    let read = try TableText.read(Array(String(repeating: ",", count: 1_000_000).utf8))
    #expect(read[0].cells.count == TableReader.mostCells)
  }
}
