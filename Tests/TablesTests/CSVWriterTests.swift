import Testing

@testable import Tables

@Suite struct CSVWriterTests {
  static func row(_ cells: [String]) -> String {
    var writer = CSVWriter()
    writer.row(cells)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func quotesEveryCell() {
    #expect(
      CSVWriterTests.row(["a", "", "b\"c", "d,e", "f\r\ng", "架空"])
        == "\"a\",\"\",\"b\"\"c\",\"d,e\",\"f\r\ng\",\"架空\"\r\n")
  }

  @Test(arguments: [
    "=1+1", "+81", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠A",
  ]) func neutralises(cell: String) {
    #expect(CSVWriterTests.row([cell]) == "\"'\(cell)\"\r\n")
  }

  /// A spreadsheet set up for another country splits at semicolons and takes the quotes for text.
  @Test(arguments: [("a;=1;b", "a;'=1;b"), ("\t=1", "'\t'=1"), ("a;'=1", "a;'=1"), ("a\"\n=1", "a\"\"\n'=1")])
  func neutralisesEveryPiece(_ cell: String, _ written: String) {
    #expect(CSVWriterTests.row([cell]) == "\"\(written)\"\r\n")
  }

  @Test(arguments: ["a=1", "a;b=1", " 1", "0190016", "'=1", "ｱ", "（＝）", "ー1"]) func leavesAlone(cell: String) {
    #expect(CSVWriterTests.row([cell]) == "\"\(cell)\"\r\n")
  }

  @Test func appendsToWhatIsThere() {
    var out = Array("x".utf8)
    CSVWriter.append(to: &out) { csv in
      csv.byteOrderMark()
      csv.cell("a")
      csv.cell(7)
      csv.endRow()
      csv.row(["b"])
    }
    #expect(String(decoding: out, as: UTF8.self) == "x\u{FEFF}\"a\",\"7\"\r\n\"b\"\r\n")
  }

  @Test func longCells() {
    let quotes = String(repeating: "\"", count: 40_000)
    #expect(CSVWriterTests.row([quotes]).utf8.count == 80_004)
  }
}
