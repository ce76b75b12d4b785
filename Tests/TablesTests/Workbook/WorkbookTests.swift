import Testing

@testable import Tables

/// What cells hold and where they stand, feature by feature.
@Suite struct WorkbookTests {
  /// Rows in XML, and the records that they give.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: String
    let expected: [TableText.Read]
    var shared: [String] = []

    init(_ name: String, _ rows: String, _ expected: [(Int, [String])], shared: [String] = []) {
      self.name = name
      self.rows = rows
      self.expected = expected.map { TableText.Read(row: $0.0, cells: $0.1) }
      self.shared = shared
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      "shared strings", #"<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>"#,
      [(1, ["架空", "0090015"])], shared: ["<t>0090015</t>", "<t>架空</t>"]),
    Case(
      "runs are joined, readings are left out", #"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#, [(1, ["東京ABC都"])],
      shared: [
        #"<r><t>東京</t></r><r><rPr><b/></rPr><t>ABC</t></r><r><t>都</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>"#
      ]),
    Case(
      "inline strings",
      #"<row r="1"><c r="A1" t="inlineStr"><is><r><t>見</t></r><r><t>本</t></r>"#
        + #"<rPh sb="0" eb="1"><t>ミ</t></rPh></is></c></row>"#,
      [(1, ["見本"])]),
    Case(
      "spaces stay",
      #"<row r="1"><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>"#, [(1, [" a "])]),
    Case(
      "references may be left out",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r=\"D2\"><v>4</v></c><c><v>5</v></c></row>",
      [(1, ["1", "2"]), (2, ["3", "", "", "4", "5"])]),
    Case(
      "rows and cells that are left out keep their places",
      #"<row r="2"><c r="C2"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>"#,
      [(2, ["", "", "1"]), (5, ["2", "", ""])]),
    Case(
      "rows are no wider than their cells", #"<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row>"#, [(1, ["1"])]),
    Case(
      "blank rows have no record",
      #"<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"/></row>"#
        + #"<row r="3"/><row r="4"><c r="A4"><v>2</v></c></row>"#,
      [(1, ["1"]), (4, ["2"])]),
    Case(
      "line breaks, quotes and commas",
      #"<row r="1"><c t="s"><v>0</v></c><c><v>1</v></c></row><row><c><v>2</v></c></row>"#,
      [(1, ["a\n\"b\",\nc", "1"]), (2, ["2", ""])], shared: ["<t>a\n\"b\",&#10;c</t>"]),
    Case(
      "escaped characters", #"<row r="1"><c t="s"><v>0</v></c><c t="str"><v>_x005F_x0041_</v></c></row>"#,
      [(1, ["a\r\nb_x00", "_x0041_"])], shared: ["<t>a_x000D_\nb_x00</t>"]),
    Case(
      "entities", #"<row r="1"><c t="str"><v>&lt;&amp;&gt;&#x9AD9;</v></c></row>"#, [(1, ["<&>髙"])]),
    Case(
      "truth", #"<row r="1"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c></row>"#,
      [
        (1, ["TRUE", "FALSE", "TRUE"])
      ]),
    Case(
      "results of formulas",
      ##"<row r="1"><c><f>SUM(B1:B2)</f><v>3</v></c><c t="str"><f>A1&amp;"x"</f><v>3x</v></c>"##
        + ##"<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>A9</f></c></row>"##,
      [(1, ["3", "3x", "#DIV/0!"])]),
    Case(
      "merged cells have their value in the first",
      #"<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>2</v></c></row>"#,
      [(1, ["1", "", "2"])]),
    Case(
      "empty shared string", #"<row r="1"><c t="s"><v>0</v></c><c><v>1</v></c></row>"#, [(1, ["", "1"])], shared: [""]),
    Case("a character in a set that no code page has", #"<row r="1"><c t="str"><v>𠮷</v></c></row>"#, [(1, ["𠮷"])]),
    Case(
      "days in ISO 8601",
      #"<row r="1"><c t="d"><v>2026-11-22</v></c><c t="d"><v>2026-11-22T00:00:00</v></c>"#
        + #"<c t="d"><v>2026-11-22T10:30:00</v></c></row>"#,
      [(1, ["2026-11-22", "2026-11-22", "2026-11-22 10:30:00"])]),
  ]

  @Test(arguments: cases)
  func reads(_ test: Case) throws {
    let rows = test.rows + #"</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><sheetData>"#
    #expect(try WorkbookText.rows(rows, shared: test.shared).read() == test.expected)
  }

  /// Numbers as the workbook keeps them, their format, and what is read.
  static let numbers: [(raw: String, format: String, shown: String)] = [
    ("190016", "General", "190016"), ("-5", "General", "-5"), ("12.0", "General", "12"), ("1.5", "General", "1.5"),
    ("0.10000000000000001", "General", "0.1"), ("0.30000000000000004", "General", "0.3"), ("1E5", "General", "100000"),
    ("5.000123456E9", "General", "5000123456"), ("123456789012345", "General", "123456789012345"),
    ("2160890014000000", "General", "2.16089E+15"), ("1.23456789012346E+019", "General", "1.23457E+19"),
    ("1E+20", "General", "1E+20"), ("1000", "#,##0", "1000"), ("0.5", "0%", "0.5"), ("3", "0_ ", "3"),
    ("3", "0\"台\"", "3"), ("12.5", "0000000", "12.5"), ("-16", "0000000", "-16"), ("1E5", "0.00E+00", "100000"),
    // Codes whose zeros the format puts in front.
    ("190016", "0000000", "0190016"), ("0", "0000000", "0000000"), ("123456789", "0000000", "123456789"),
    ("600001", "000\\-0000", "060-0001"), ("5300001", "000-0000", "530-0001"),
    ("5300001", "[<=999]000;[<=9999]000\\-00;000\\-0000", "530-0001"),
    ("530", "[<=999]000;[<=9999]000\\-00;000\\-0000", "530"),
    ("5301", "[<=999]000;[<=9999]000\\-00;000\\-0000", "053-01"),
    ("5000123456", "\"CAF\"0000000000", "CAF5000123456"), ("12345678", "####-####", "1234-5678"),
    ("190016", "[Red]0000000;[Blue]\\-0000000", "0190016"), ("190016", "0000000;-0;0;\"-\"", "0190016"),
    ("1", "\"" + String(repeating: "長", count: 251) + "\"00", String(repeating: "長", count: 251) + "01"),
    // Longer than a spreadsheet takes, or of more sections: that says nothing.
    ("1", "\"" + String(repeating: "長", count: 252) + "\"00", "1"), ("1", "00;0;0;0;0", "1"),
    ("46348", "yyyy/m/d" + String(repeating: ";[=1]00", count: 8_000), "46348"),
    // Days, whatever they look like.
    ("46348", "yyyy/m/d", "2026-11-22"), ("46348", "yyyy\\-mm\\-dd", "2026-11-22"),
    ("46348", "[$-411]ggge\"年\"m\"月\"d\"日\";@", "2026-11-22"), ("46348", "m/d", "2026-11-22"),
    ("46348", "mmm\\ d", "2026-11-22"), ("46348", "yyyy\"年\"m\"月\"", "2026-11-22"), ("46348", "aaa", "2026-11-22"),
    ("46348", "[$-ja-JP]e.m.d", "2026-11-22"), ("46348", "YYYY/MM/DD", "2026-11-22"),
    ("46348.4375", "yyyy/m/d h:mm", "2026-11-22 10:30"), ("46348.4375", "yyyy/m/d", "2026-11-22 10:30"),
    ("46348.430555555555", "yyyy/m/d", "2026-11-22 10:20"), ("46348.43057870370", "yyyy/m/d", "2026-11-22 10:20:02"),
    ("46348.99999999999", "yyyy/m/d", "2026-11-23"), ("46348.0", "yyyy/m/d", "2026-11-22"),
    ("1", "yyyy/m/d", "1900-01-01"), ("59", "yyyy/m/d", "1900-02-28"), ("60", "yyyy/m/d", "1900-02-29"),
    ("61", "yyyy/m/d", "1900-03-01"), ("0", "yyyy/m/d", "1900-01-00"), ("2958465", "yyyy/m/d", "9999-12-31"),
    ("2958466", "yyyy/m/d", "2958466"), ("-1", "yyyy/m/d", "-1"), ("45351", "yyyy/m/d", "2024-02-29"),
    // Times.
    ("0.4375", "h:mm", "10:30"), ("0.4375", "h:mm AM/PM", "10:30"), ("46348.4375", "h:mm", "2026-11-22 10:30"),
    ("1.25", "[h]:mm", "30:00"), ("0.5", "mm:ss", "12:00"),
    // Signs of days that are none.
    ("5", "\"day\"0", "5"), ("5", "0\\d", "5"), ("5", "[Red]0", "5"), ("5", "_d0", "5"), ("5", "General\"d\"", "5"),
    ("5", "@", "5"),
  ]

  @Test(arguments: numbers)
  func numbersByFormat(_ test: (raw: String, format: String, shown: String)) throws {
    let book = WorkbookText.rows(
      "<row><c s=\"0\"><v>\(test.raw)</v></c></row>", styles: WorkbookText.formats([test.format]))
    #expect(try book.read().first?.cells == [test.shown])
  }

  @Test(arguments: [
    (0, "46348"), (1, "46348"), (2, "46348"), (14, "2026-11-22"), (17, "2026-11-22"), (22, "2026-11-22"),
    (31, "2026-11-22"), (49, "46348"), (58, "2026-11-22"),
  ]) func builtInFormats(_ id: Int, _ shown: String) throws {
    let book = WorkbookText.rows(
      "<row><c s=\"0\"><v>46348</v></c></row>", styles: "<cellXfs><xf numFmtId=\"\(id)\"/></cellXfs>")
    #expect(try book.read().first?.cells == [shown])
  }

  @Test(arguments: ["1", "true"])
  func countsFrom1904(_ value: String) throws {
    let book = WorkbookText.rows(
      "<row><c s=\"0\"><v>44886</v></c><c s=\"0\"><v>0</v></c><c s=\"1\"><v>0.5</v></c></row>",
      styles: WorkbookText.formats(["yyyy/m/d", "h:mm"]), properties: "<workbookPr date1904=\"\(value)\"/>")
    #expect(try book.read().first?.cells == ["2026-11-22", "1904-01-01", "12:00"])
  }

  /// A calendar counted day by day, from 1900-03-01 to the last day that a spreadsheet knows.
  @Test func daysOfTheCalendar() {
    var (year, month, day) = (1900, 3, 1)
    for number in 61...2_958_465 {
      if number < 40_000 || number % 97 == 0 || number == 2_958_465 {
        var out: [UInt8] = []
        SerialDay(Double(number), countsFrom1904: false)?.writeDay(to: &out)
        let expected = [(year, 4), (month, 2), (day, 2)].map { Digits.text($0, width: $1) }.joined(separator: "-")
        #expect(String(decoding: out, as: UTF8.self) == expected, "\(number)")
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      day += 1
      if day > [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] {
        (month, day) = (month + 1, 1)
      }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test func sheetsInTheOrderOfTheirTabs() throws {
    let book = try WorkbookText.sheets([
      ("説明", "", ""), ("控え", "state=\"hidden\"", ""), ("一覧", "", "<sheetData><row><c><v>7</v></c></row></sheetData>"),
      ("奥", "state=\"veryHidden\"", ""), ("表", "state=\"visible\"", ""),
    ]).open()
    #expect(book.sheets.map(\.name) == ["説明", "控え", "一覧", "奥", "表"])
    #expect(book.sheets.map(\.isVisible) == [true, false, true, false, true])
    #expect(try book.table(of: book.sheets[0]).isEmpty)
    #expect(try TableText.read(book.table(of: book.sheets[2])) == [TableText.Read(row: 1, cells: ["7"])])
  }

  @Test func chartsAreNoSheets() throws {
    var book = WorkbookText.sheets([("グラフ", "", ""), ("一覧", "", "")])
    book["xl/_rels/workbook.xml.rels"] = WorkbookText.relationships([
      ("rId1", "chartsheet", "chartsheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"),
    ])
    #expect(try book.open().sheets.map(\.name) == ["一覧"])
  }

  @Test func partsLieWhereTheRelationshipsSay() throws {
    var book = WorkbookText.rows("")
    book["_rels/.rels"] = WorkbookText.relationships([("x", "officeDocument", "/odd/Book.XML")])
    book["odd/book.xml"] = book["xl/workbook.xml"]
    book["odd/_rels/book.xml.rels"] = WorkbookText.relationships([
      ("rId1", "worksheet", "../data/./s.xml"), ("s", "sharedStrings", "/strings.xml"),
    ])
    book["data/s.xml"] =
      "<x:worksheet xmlns:x=\"\(WorkbookText.main)\"><x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c>"
      + "</x:row></x:sheetData></x:worksheet>"
    book["strings.xml"] = "<sst xmlns=\"\(WorkbookText.main)\"><si><t>見本</t></si></sst>"
    #expect(try book.read() == [TableText.Read(row: 1, cells: ["見本"])])
  }

  @Test func sizeAndDigestAreTheWorkbooks() throws {
    let bytes = try WorkbookText.rows("<row><c><v>1</v></c></row>").packed()
    let book = try WorkbookText.open(bytes)
    let digest = SHA256()
    digest.update(bytes.span)
    let expected = digest.finish()
    let table = try book.table(of: book.sheets[0])
    #expect(table.size == Int64(bytes.count))
    #expect(table.sha256 == expected)
    #expect(table.encoding == .xlsx)
    #expect(table.encoding.rawValue == "XLSX")
  }

  @Test func onlyTheFirstRows() throws {
    let rows = (1...50).map { "<row r=\"\($0)\"><c><v>\($0)</v></c></row>" }.joined()
    let book = try WorkbookText.rows(rows).open()
    #expect(try TableText.read(book.table(of: book.sheets[0], lastRow: 20)).map(\.row) == Array(1...20))
  }

  @Test func utf16Parts() throws {
    var book = WorkbookText.rows("")
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c t=\"str\"><v>架空</v></c></row>"
      + "</sheetData></worksheet>"
    book.parts = book.parts.map { part in
      part.path.hasSuffix("sheet1.xml")
        ? (part.path, [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) : part
    }
    #expect(try book.read() == [TableText.Read(row: 1, cells: ["架空"])])
  }

  @Test func manyRowsOverBlocks() throws {
    let rows = (1...3_000).map { row in
      "<row r=\"\(row * 2)\">" + (0..<20).map { "<c><v>\(row * 100 + $0)</v></c>" }.joined() + "</row>"
    }.joined()
    let read = try WorkbookText.rows(rows).read()
    #expect(read.count == 3_000)
    #expect(read.last == TableText.Read(row: 6_000, cells: (0..<20).map { String(300_000 + $0) }))
  }

  @Test func textFilesStayText() throws {
    guard case .text(let table) = try WorkbookText.source(Array("a,b\n".utf8)) else {
      Issue.record("taken for a workbook")
      return
    }
    #expect(table.encoding == .utf8)
  }
}
