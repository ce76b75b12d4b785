import Foundation
import Testing
import TestSupport

/// Exports that went through LibreOffice.
@Suite(.serialized) struct ExportClientTests {
  /// Samples that a spreadsheet shows as they are: their bytes, quotes and line ends are in order.
  static let utf8 = [
    "fukuoka/fukuoka.csv", "gifu.csv", "hiroshima.csv", "okayama/passwords.csv", "okinawa/naha.csv", "osaka/kita.csv",
    "osaka/minami.csv",
  ].map { Repository.samples + "/" + $0 }
  static let cp932 = ["matsuyama/進捗管理表（松山）.csv"].map { Repository.samples + "/" + $0 }
  static let workbook = Repository.samples + "/saga.xlsx"

  /// Saved with care as a workbook, an export says what it said as text: same rows, cells, values and findings.
  @Test(arguments: [(utf8, LibreOffice.Charset.utf8), (cp932, .cp932)])
  func workbooksSayWhatTheTextSays(_ files: [String], _ charset: LibreOffice.Charset) throws {
    let folder = try TemporaryFolder()
    let workbooks = try LibreOffice(in: folder).workbooks(ofText: files, charset, .texts)
    for (file, workbook) in zip(files, workbooks) {
      let before = try CheckedExport(file)
      let after = try CheckedExport(workbook)
      #expect(before.difference(after) == [], "\(file)")
      #expect(before.findings.count >= 8)
    }
  }

  @Test func aWorkbookSavedAgainSaysTheSame() throws {
    let folder = try TemporaryFolder()
    let again = try LibreOffice(in: folder).workbooksAgain([Self.workbook])
    let before = try CheckedExport(Self.workbook)
    #expect(before.findings.count >= 6)
    for file in again { #expect(before.difference(try CheckedExport(file)) == []) }
  }

  /// Cells that a spreadsheet likes to change.
  static let specimens = [
    "0090015", "00", "5000123456789012345", "1-2", "1/2", "8/1", "2026/1/5", "08:30", "1E5", "1.23457E+09", "+81600",
    "1,000",
    "=1+1", "-1", "@a", "'0090015", "TRUE", "false", "50%", "￥100", " 前後 ", "　全角　", "髙﨑①㈱", "𠮷", "ｶﾌﾞ", "～－∥￠",
    "一行目\n二行目", "引用\"符\"", "\"", "_x0041_", "<&>", "a\tb", "令和8年8月1日", "#N/A",
  ]

  /// Every cell comes back from a workbook into which it went as text, also when that is saved again.
  @Test func cellsComeBackThroughAWorkbook() throws {
    let folder = try TemporaryFolder()
    let office = try LibreOffice(in: folder)
    let quoted = Self.specimens.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
    let file = try folder.write(quoted.map { "x,\($0),y\r\n" }.joined(), to: "specimens.csv")
    let expected = Self.specimens.map { ["x", $0, "y"] }
    #expect(try SheetCells.read(file) == expected)
    let workbooks = try office.workbooks(ofText: [file], .utf8, .texts)
    for workbook in workbooks { #expect(try SheetCells.read(workbook) == expected) }
    for workbook in try office.workbooksAgain(workbooks) { #expect(try SheetCells.read(workbook) == expected) }
    for text in try office.text(ofWorkbooks: workbooks, .utf8) { #expect(try SheetCells.read(text) == expected) }
  }

  /// Opened by a double click and saved: the zeros are gone, and every single one is noticed.
  @Test(arguments: [LibreOffice.Charset.utf8, .cp932])
  func lostZerosAreNoticed(_ charset: LibreOffice.Charset) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.bytes(Self.healthy, charset), to: "healthy.csv")
    #expect(try CheckedExport(file).findings == [])
    let damaged = try #require(try LibreOffice(in: folder).textAgain([file], charset, .guessed).first)
    let found = try CheckedExport(damaged)
    #expect(found.findings(of: "station-code-lost-zero").map(\.value) == ["190013", "90015"])
    #expect(found.findings(of: "phone-lost-zero").map(\.value) == ["720000001", "720000002"])
    #expect(Set(found.rules.keys) == ["phone-lost-zero", "station-code-lost-zero"])
  }

  /// The same damage in a workbook, where the cells are numbers.
  @Test func lostZerosAreNoticedInAWorkbook() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Data(Self.healthy.utf8), to: "healthy.csv")
    let damaged = try #require(try LibreOffice(in: folder).workbooks(ofText: [file], .utf8, .guessed).first)
    let found = try CheckedExport(damaged)
    #expect(found.findings(of: "station-code-lost-zero").map(\.value) == ["190013", "90015"])
    #expect(Set(found.rules.keys) == ["phone-lost-zero", "station-code-lost-zero"])
  }

  /// Codes and numbers that a spreadsheet takes for something else.
  @Test func otherDamageIsNoticed() throws {
    let folder = try TemporaryFolder()
    let rows = [
      "27,1-2,見本訪問看護ステーション,5000123456789012345,", "27,0090015,架空訪問看護ステーション,CAF5000123456,8/1",
    ]
    let file = try folder.write(
      "都道府県コード,ステーションコード,ステーション名,お客さまID,工事日\r\n" + rows.joined(separator: "\r\n") + "\r\n", to: "odd.csv")
    for damaged in [
      try LibreOffice(in: folder).textAgain([file], .utf8, .guessed),
      try LibreOffice(in: folder).workbooks(ofText: [file], .utf8, .guessed),
    ].joined() {
      let found = try CheckedExport(damaged)
      // 1-2 has become the second of January.
      let code = found.findings.filter { $0.cell == "B2" }
      #expect(code.count == 1 && code[0].rule.hasPrefix("station-code-"), "\(found)")
      #expect(code.first?.value?.hasSuffix("01-02") ?? false || code.first?.value?.hasSuffix("01/02") ?? false)
      #expect(found.findings(of: "customer-id-destroyed").count == 1, "\(found)")
      #expect(found.findings(of: "station-code-lost-zero").map(\.value) == ["90015"])
    }
  }

  /// Two stations of which nothing is wrong, days in several forms.
  private static let healthy = """
    都道府県コード,ステーションコード,ステーション名,開設者,郵便番号,電話番号,工事日,①登録申請日,①有効化日,担当者姓,担当者名,メールアドレス\r
    27,0190013,見本訪問看護ステーション,株式会社見本,5300001,0720000001,2027/3/31,2026/11/16,2026/11/16,架空,一郎,a@example.jp\r
    27,0090015,架空訪問看護ステーション,株式会社架空,5300001,0720000002,2027-04-01,2026-11-17,2026-11-17,架空,花子,b@example.jp\r

    """

  private static func bytes(_ text: String, _ charset: LibreOffice.Charset) throws -> Data {
    switch charset {
    case .utf8: return Data(text.utf8)
    case .cp932: return try #require(text.data(using: .shiftJIS))
    }
  }
}
