import Testing

@testable import Tables

/// Only the edited cells change; every other byte stays.
@Suite struct ExportEditorTests {
  static let comma = UInt8(ascii: ",")

  @Test(arguments: TableReaderTests.inEveryEncoding)
  func withoutEditsEveryByteStays(_ test: TableReaderTests.Case, _ encoding: TextEncoding) throws {
    let bytes = try #require(EncodedText.bytes(test.text, encoding))
    for size in [1, 3, 1 << 20] {
      let edited = try EditedText.edit(bytes, [], sizes: .init(block: size, segment: 1))
      #expect(edited.bytes == bytes)
    }
  }

  @Test(arguments: TableReaderTests.inEveryEncoding)
  func findsTheCellsThatAreRead(_ test: TableReaderTests.Case, _ encoding: TextEncoding) throws {
    let bytes = try #require(EncodedText.bytes(test.text, encoding))
    try expectAgreement(bytes)
  }

  /// Every text of up to six characters out of a, comma, quote, CR and LF.
  @Test func findsTheCellsOfEverySmallText() throws {
    let letters: [UInt8] = [0x61, 0x2C, 0x22, 0x0D, 0x0A]
    var count = 1
    for length in 1...6 {
      count *= letters.count
      for number in 0..<count {
        var rest = number
        let bytes = (0..<length).map { _ in
          defer { rest /= letters.count }
          return letters[rest % letters.count]
        }
        try expectAgreement(bytes)
      }
    }
  }

  private func expectAgreement(_ bytes: [UInt8]) throws {
    let file = try TableText.file(bytes)
    let read = try TableText.read(file).map(\.cells)
    let found = try EditedText.cells(of: file, delimiter: ExportEditorTests.comma)
    #expect(found == read, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  /// What stands in the file, the edit as row, cell, text, and what stands there afterwards.
  @Test(arguments: [
    ("a,b\r\nc,d\n", 2, 0, "x", "a,b\r\nx,d\n"),
    ("a,b\r\nc,d", 2, 1, "", "a,b\r\nc,"),
    ("a,\"b\"\rc,d", 1, 1, "x", "a,\"x\"\rc,d"),
    ("a,\"b\nb\",c\n", 1, 1, "x\"y", "a,\"x\"\"y\",c\n"),
    ("a,b\n", 1, 0, "x,y", "\"x,y\",b\n"),
    ("a,b\n", 1, 0, "x\r\ny", "\"x\r\ny\",b\n"),
    ("a,b\n", 1, 0, "\u{FEFF}x", "\"\u{FEFF}x\",b\n"),
    ("a\nb\n", 1, 0, "", "\"\"\nb\n"),
    ("a,b\nc\n", 2, 3, "x", "a,b\nc,,,x\n"),
    ("a,b\nc", 2, 1, "x\"", "a,b\nc,\"x\"\"\""),
    ("a\"a,b\n", 1, 0, "x", "x,b\n"),
    ("\"a\"a,b\n", 1, 0, "x", "\"x\",b\n"),
    ("a,b\n\"c,d\ne,f\n", 2, 0, "x,y", "a,b\n\"x,y\",d\ne,f\n"),
    ("a,b\n\"c,d\ne,\"\"\n", 3, 1, "x", "a,b\n\"c,d\ne,x\n"),
  ])
  func changesOneCell(_ text: String, _ row: Int, _ cell: Int, _ new: String, _ expected: String) throws {
    let edited = try EditedText.edit(Array(text.utf8), [CellEdit(sheetRow: row, cell: cell, text: new)])
    #expect(String(decoding: edited.bytes, as: UTF8.self) == expected)
    #expect(edited.refused.isEmpty)
  }

  @Test func refusesWhatTheEncodingLacks() throws {
    let bytes = try #require(EncodedText.bytes("名前,住所\n山田,大阪\n", .cp932))
    for (text, scalar) in [("𠮷野", "𠮷"), ("¥100", "¥"), ("café", "é"), ("한글", "한")] as [(String, Unicode.Scalar)] {
      let edited = try EditedText.edit(bytes, [CellEdit(sheetRow: 2, cell: 0, text: text)])
      #expect(edited.bytes == bytes)
      #expect(edited.refused == [.unencodable(scalar)])
    }
  }

  @Test func writesTheWaveDashFamilyOfWindows() throws {
    let bytes = try #require(EncodedText.bytes("名前,住所\n山田,大阪\n", .cp932))
    let edited = try EditedText.edit(bytes, [CellEdit(sheetRow: 2, cell: 0, text: "髙〜−‖—①")])
    #expect(edited.refused.isEmpty)
    #expect(try TableText.read(edited.bytes)[1].cells == ["髙～－∥―①", "大阪"])
  }

  @Test func refusesMissingRowsAndQuotesThatWouldCloseAnOpenOne() throws {
    let bytes = Array("a\n\nb,\"c,d\ne,f\n".utf8)
    let edits = [(2, 0, "x"), (9, 0, "x"), (3, 0, "x,y"), (3, 2, "x,y"), (4, 1, "x\"")]
    let edited = try EditedText.edit(bytes, edits.map { CellEdit(sheetRow: $0, cell: $1, text: $2) })
    #expect(edited.refused == [.behindOpenQuote, .behindOpenQuote, .noSuchRow, .noSuchRow])
    #expect(String(decoding: edited.bytes, as: UTF8.self) == "a\n\n\"x,y\",\"c,d\ne,f\n")
  }

  @Test func refusesToTurnCP932IntoUTF8() throws {
    // ﾂｱ in CP932 is a character of UTF-8.
    let bytes = try #require(EncodedText.bytes("ﾂｱ,大阪\n", .cp932))
    #expect(throws: ExportEditor.Failure.wouldBecomeUTF8) {
      try EditedText.edit(bytes, [CellEdit(sheetRow: 1, cell: 1, text: "x")])
    }
    #expect(try EditedText.edit(bytes, [CellEdit(sheetRow: 1, cell: 0, text: "x")]).refused.isEmpty)
  }

  @Test func changesUTF16WithBrokenCharacters() throws {
    // A lone high surrogate, one high surrogate behind another, and a last odd byte.
    let units: [UInt16] = [0xD800, 0x2C, 0xD800, 0xD842, 0xDFB7, 0x2C, 0x62, 0x0A, 0x63, 0x2C, 0x64]
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in units { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    bytes.append(0x41)
    let new: [UInt8] = [0x2A, 0x8A]
    let middle: [UInt8] = Array(bytes[..<14]) + new + Array(bytes[16...])
    let end: [UInt8] = Array(bytes[..<22]) + new
    for block in [2, 3, 7, 1 << 20] {
      let sizes = TableFile.ReadSizes(block: block)
      let first = try EditedText.edit(bytes, [CellEdit(sheetRow: 1, cell: 2, text: "訪")], sizes: sizes)
      #expect(first.bytes == middle)
      let last = try EditedText.edit(bytes, [CellEdit(sheetRow: 2, cell: 1, text: "訪")], sizes: sizes)
      #expect(last.bytes == end)
    }
  }

  /// Found by fuzzing: half a character is all there is of a cell, or nothing can be written behind it.
  @Test func changesUTF16WithNothingButHalfACharacter() throws {
    let whole = try EditedText.edit([0xFE, 0xFF, 0x0A], [CellEdit(sheetRow: 1, cell: 0, text: "訪")])
    #expect(whole.bytes == [0xFE, 0xFF, 0x8A, 0x2A])
    let bytes: [UInt8] = [0xFE, 0xFF, 0x00, 0x61, 0x0A]
    let behind = try EditedText.edit(bytes, [CellEdit(sheetRow: 1, cell: 1, text: "訪")])
    #expect(behind.bytes == bytes)
    #expect(behind.refused == [.behindHalfCharacter])
  }
}
