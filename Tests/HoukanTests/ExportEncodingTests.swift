import Testing

@testable import houkan_dev

/// Text is written in the encodings of spreadsheets.
@Suite struct ExportEncodingTests {
  @Test func cp932KnowsWhatOfficesType() throws {
    let text = Array("髙①㈱～－―∥".utf8)
    #expect(
      try ExportEncoding.cp932.encode(text) == [
        0xFB, 0xFC, 0x87, 0x40, 0x87, 0x8A, 0x81, 0x60, 0x81, 0x7C, 0x81, 0x5C, 0x81, 0x61,
      ])
  }

  @Test func cp932RefusesWhatItLacks() {
    #expect(throws: ExportEncoding.Failure.notInCP932(offset: 1)) {
      try ExportEncoding.cp932.encode(Array("a𠮷".utf8))
    }
  }

  @Test func utf16HasTwoBytesAUnit() throws {
    #expect(try ExportEncoding.utf16LittleEndian.encode(Array("a訪".utf8)) == [0x61, 0x00, 0x2A, 0x8A])
    #expect(try ExportEncoding.utf16BigEndian.encode(Array("a訪".utf8)) == [0x00, 0x61, 0x8A, 0x2A])
  }

  @Test func cellsAreQuotedOnlyWhereNeeded() {
    for (cell, written) in [("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("", "")] {
      var bytes: [UInt8] = []
      CellText.append(cell, delimiter: 0x2C, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == written)
    }
  }
}
