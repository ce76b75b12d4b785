import TestSupport
import Testing

@testable import Tables

/// Workbooks that are broken, locked, of another form, or made to do harm.
@Suite struct BrokenWorkbookTests {
  static let good = WorkbookText.rows(
    #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>46348</v></c></row>"#, shared: ["<t>見本</t>"],
    styles: WorkbookText.formats(["yyyy/m/d"]))

  /// What reading every sheet ends with; nil where all goes well.
  static func failure(_ book: WorkbookText, limits: WorkbookLimits = WorkbookLimits()) throws -> WorkbookFailure? {
    try failure(book.packed(), limits: limits)
  }

  static func failure(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws -> WorkbookFailure? {
    do {
      guard case .workbook(let book) = try WorkbookText.source(bytes, limits: limits) else { return nil }
      for sheet in book.sheets { _ = try TableText.read(book.table(of: sheet)) }
      return nil
    } catch let failure as WorkbookFailure {
      return failure
    }
  }

  @Test func theGoodOneIsRead() throws {
    #expect(try Self.failure(Self.good) == nil)
  }

  // MARK: broken

  static let sheet = "xl/worksheets/sheet1.xml"

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>",
    "<row r=\"x\"/>", "<row r=\"99999999999999999999\"/>", "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
    "<row><c r=\"B1\"/><c r=\"B1\"/></row>", "<row><c r=\"A2\"/></row>", "<row><c r=\"XFE1\"/></row>",
    "<row><c r=\"AAAAAAAAAAAAAAAAAAAAAAAA1\"/></row>", "<row><c r=\"1\"/></row>", "<row><c r=\"A\"/></row>",
    "<row><c r=\"\"/></row>", "<row><c t=\"s\"><v>1</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
    "<row><c t=\"s\"><v>99999999999999999999</v></c></row>", "<row><c t=\"s\"><v>x</v></c></row>",
    "<row><c t=\"odd\"><v>x</v></c></row>", "<row><c><v>NaN</v></c></row>", "<row><c><v>inf</v></c></row>",
    "<row><c><v>0x10</v></c></row>", "<row><c><v>1E999</v></c></row>", "<row><c><v>abc</v></c></row>",
    "<row><c><v>1</c></row>", "<row>", "&undefined;", "<row a=\"1\" a=\"2\"/>",
  ]) func brokenSheets(_ rows: String) throws {
    let book = WorkbookText.rows(rows, shared: ["<t>x</t>"])
    #expect(try Self.failure(book) == .broken(part: Self.sheet))
  }

  @Test func lastPlacesOfASheetAreGood() throws {
    let read = try WorkbookText.rows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").read()
    #expect(read.map(\.row) == [1_048_576])
    #expect(read.first?.cells.count == TableReader.mostCells)
  }

  @Test(arguments: ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"])
  func missingParts(_ path: String) throws {
    var book = Self.good
    book[path] = nil
    #expect(try Self.failure(book) == .broken(part: path))
  }

  @Test func missingRelationship() throws {
    var book = Self.good
    book["xl/_rels/workbook.xml.rels"] = nil
    #expect(try Self.failure(book) == .broken(part: "xl/workbook.xml"))
  }

  @Test func invalidUTF8() throws {
    var book = Self.good
    book.parts = book.parts.map { part in
      part.path == "xl/sharedStrings.xml" ? (part.path, Array("<sst><si><t>".utf8) + [0xFF, 0xFE, 0x41]) : part
    }
    #expect(try Self.failure(book) == .broken(part: "xl/sharedStrings.xml"))
  }

  /// A workbook cut off anywhere gives an error, for the directory stands at its end.
  @Test func cutOff() throws {
    let bytes = try Self.good.packed()
    for count in 4..<bytes.count { #expect(try Self.failure(Array(bytes[..<count])) != nil, "\(count) bytes") }
  }

  /// Whatever byte is damaged, the workbook is read or refused; where it is read, its cells are right.
  @Test(arguments: [0x01, 0x80, 0xFF] as [UInt8])
  func flippedBytes(_ mask: UInt8) throws {
    let bytes = try Self.good.packed()
    let expected = [TableText.Read(row: 1, cells: ["見本", "2026-11-22"])]
    var refused = 0
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= mask
      do {
        guard case .workbook(let book) = try WorkbookText.source(damaged) else { continue }
        let sheet = try #require(book.sheets.first)
        let read = try TableText.read(book.table(of: sheet))
        // The checksums of parts that are read to their ends guard their contents.
        #expect(read == expected, "byte \(place)")
      } catch is WorkbookFailure {
        refused += 1
      }
    }
    #expect(refused > bytes.count / 4)
  }

  @Test func randomBytesBehindTheSignature() throws {
    var generator = SplitMix(seed: 1)
    for count in 0..<200 {
      let noise = (0..<count * 7).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(try Self.failure([0x50, 0x4B, 0x03, 0x04] + noise) == .broken(part: nil))
    }
  }

  // MARK: other forms

  @Test func otherArchives() throws {
    var letter = WorkbookText()
    letter["_rels/.rels"] = WorkbookText.relationships([("rId1", "officeDocument", "word/document.xml")])
    letter["word/document.xml"] = "<w:document xmlns:w=\"x\"><w:body/></w:document>"
    #expect(try Self.failure(letter) == .noWorkbook)
    var archive = WorkbookText()
    archive["readme.txt"] = "hello"
    #expect(try Self.failure(archive) == .noWorkbook)
    var binary = WorkbookText()
    binary["_rels/.rels"] = WorkbookText.relationships([("rId1", "officeDocument", "xl/workbook.bin")])
    binary["xl/workbook.bin"] = "?"
    #expect(try Self.failure(binary) == .otherForm(.xlsb))
    var open = WorkbookText()
    open["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet"
    open["content.xml"] = "<x/>"
    #expect(try Self.failure(open) == .otherForm(.ods))
  }

  @Test(arguments: [
    ("EncryptedPackage", WorkbookFailure.encrypted), ("Workbook", .otherForm(.xls)), ("Book", .otherForm(.xls)),
    ("WordDocument", .noWorkbook),
  ]) func compoundFiles(_ stream: String, _ expected: WorkbookFailure) throws {
    var bytes = CompoundFile.signature + [UInt8](repeating: 0, count: 512 * 200 - 8)
    let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    bytes.replaceSubrange(512 * 150 + 128..<512 * 150 + 128 + name.count, with: name)
    #expect(try Self.failure(bytes) == expected)
  }

  // MARK: attacks

  @Test func billionLaughs() throws {
    var entities = "<!ENTITY a0 \"lol\">"
    for level in 1...9 {
      let references = String(repeating: "&a\(level - 1);", count: 10)
      entities += "<!ENTITY a\(level) \"\(references)\">"
    }
    for part in Self.good.parts.map(\.path) {
      var book = Self.good
      book[part] = "<?xml version=\"1.0\"?><!DOCTYPE x [\(entities)]><x>&a9;</x>"
      #expect(try Self.failure(book) == .broken(part: part))
    }
  }

  @Test func externalEntity() throws {
    var book = Self.good
    book[Self.sheet] = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>"
    #expect(try Self.failure(book) == .broken(part: Self.sheet))
  }

  /// 600 MB of blanks, between cells and in one: refused long before they are unpacked.
  @Test(arguments: [
    ("<worksheet><sheetData>", WorkbookFailure.tooLarge(.ratio)),
    ("<worksheet><sheetData><row><c t=\"str\"><v>", .tooLarge(.cell)), ("<worksheet><x a=\"", .tooLarge(.markup)),
  ]) func bomb(_ before: String, _ expected: WorkbookFailure) throws {
    var book = Self.good
    book[Self.sheet] = before
    book.blanks[Self.sheet] = 600
    let bytes = try book.packed()
    #expect(bytes.count < 1 << 20)
    #expect(try Self.failure(bytes) == expected)
  }

  @Test func limitsAreCounted() throws {
    var limits = WorkbookLimits()
    limits.partBytes = 2_000
    let long = String(repeating: "<row><c><v>1</v></c></row>", count: 200)
    #expect(try Self.failure(.rows(long), limits: limits) == .tooLarge(.unpacked))
    limits = WorkbookLimits()
    limits.totalBytes = 5_000
    #expect(try Self.failure(.rows(long), limits: limits) == .tooLarge(.unpacked))
    limits = WorkbookLimits()
    limits.parts = 5
    #expect(try Self.failure(Self.good, limits: limits) == .tooLarge(.parts))
    limits.parts = 6
    #expect(try Self.failure(Self.good, limits: limits) == nil)
    limits = WorkbookLimits()
    limits.sharedStrings = 2
    #expect(try Self.failure(.rows("", shared: ["", "", ""]), limits: limits) == .tooLarge(.sharedStrings))
    limits = WorkbookLimits()
    limits.sharedStringBytes = 5
    #expect(
      try Self.failure(.rows("", shared: ["<t>abc</t>", "<t>abc</t>"]), limits: limits) == .tooLarge(.sharedStrings))
    limits = WorkbookLimits()
    limits.cellBytes = 3
    #expect(try Self.failure(.rows("", shared: ["<t>abcd</t>"]), limits: limits) == .tooLarge(.cell))
    #expect(try Self.failure(.rows("<row><c><v>1234</v></c></row>"), limits: limits) == .tooLarge(.cell))
  }

  /// A short text, shared by many cells, must not fill the disk.
  @Test func sharedTextsDoNotMultiply() throws {
    var limits = WorkbookLimits()
    limits.sheetBytes = 1 << 21
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 100)
    let text = "<t>" + String(repeating: "あ", count: 10_000) + "</t>"
    #expect(try Self.failure(.rows("<row>\(cells)</row>", shared: [text]), limits: limits) == .tooLarge(.sheet))
  }

  @Test func deepAndLongTags() throws {
    let deep = String(repeating: "<x>", count: 100) + String(repeating: "</x>", count: 100)
    #expect(try Self.failure(.rows(deep)) == .tooLarge(.markup))
    var limits = WorkbookLimits()
    limits.ratio = 100_000
    let long = "<x a=\"" + String(repeating: "あいう", count: 1 << 20) + "\"/>"
    #expect(try Self.failure(.rows(long), limits: limits) == .tooLarge(.markup))
  }

  /// The same name twice, or in capitals: nobody knows which part is meant.
  @Test(arguments: ["xl/styles.xml", "XL/Styles.XML"])
  func repeatedParts(_ name: String) throws {
    var book = Self.good
    book["xl/stylez.xml"] = "x"
    #expect(try Self.failure(book) == nil)
    // libzip packs no name twice: one name is changed into another of the same length, in both of its places.
    var bytes = try book.packed()
    let other = Array("xl/stylez.xml".utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: other) }
    #expect(places.count == 2)
    for place in places { bytes.replaceSubrange(place..<place + other.count, with: name.utf8) }
    #expect(try Self.failure(bytes) == .broken(part: name))
  }
}
