import Foundation
import Testing
import TestSupport

/// What a run writes for the offices.
@Suite struct OfficeFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ inputs: [String], to output: String = "out", _ more: String...) throws -> Program.Outcome {
    try Program.houkan.run(
      ["run"] + inputs + ["--output", folder.path(output), "--date", "2026-11-22", "--progress", "none"] + more)
  }

  private static func export(offices: [String]) -> String {
    let rows = offices.enumerated().map { index, office in
      "27,\(index + 90_015),見本訪問看護ステーション,2027-03-31,\"\(office.replacingOccurrences(of: "\"", with: "\"\""))\""
    }
    return ([ExportText.header + ",営業所"] + rows).joined(separator: "\r\n") + "\r\n"
  }

  @Test func everyOfficeGetsAWorkbookAndATable() throws {
    let input = try folder.write(Self.export(offices: ["大阪北", "京都", "大阪北", "大阪　北 "]), to: "a.csv")
    #expect(try run([input]).status == 0)
    #expect(folder.files(below: "out/latest/offices") == ["京都.csv", "京都.xlsx", "大阪北.csv", "大阪北.xlsx"])
    let table = try folder.text("out/latest/offices/大阪北.csv")
    // Names that differ only in spaces are one office.
    #expect(table.components(separatedBy: "\"houkan-row\",\"houkan-sent\"").count == 2)
    #expect(table.components(separatedBy: "a.csv#").count == 4)
    #expect(try folder.data("out/latest/offices/大阪北.xlsx").prefix(2) == Data([0x50, 0x4B]))
    #expect(try folder.text("out/latest/run.json").contains("\"offices\""))
  }

  /// Whoever puts what an office has sent back beside the exports does not have its stations twice.
  @Test func aReturnedTableIsNoExport() throws {
    let lines = [ExportText.header + ",営業所,電話番号", ExportText.goodRow + ",大阪北,06-6000-0001"]
    let export = try folder.write(lines.joined(separator: "\r\n"), to: "exports/osaka.csv")
    #expect(try run([export]).status == 0)
    for ending in ["csv", "xlsx"] {
      try folder.write(folder.data("out/latest/offices/大阪北." + ending), to: "exports/a." + ending)
    }
    let outcome = try run([folder.path("exports")], to: "again")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("ステーション 1件"), "\(outcome.output)")
    let findings = try folder.text("again/latest/findings.jsonl")
    #expect(findings.components(separatedBy: "returned-table-not-read").count == 3, "\(findings)")
    #expect(!findings.contains("station-row") && findings.contains("houkan apply"), "\(findings)")
    #expect(!outcome.output.contains("a.csv"), "\(outcome.output)")
    #expect(try Program.houkan.run(["check", folder.path("exports/a.xlsx"), "--progress", "none"]).status == 65)
  }

  /// libxlsxwriter itself would have them packed as small as zlib likes, which takes twice as long. What a file was
  /// packed with stands in the flags of its header, which begin at its seventh byte. Source: APPNOTE.TXT 4.3.7, 4.4.4.
  @Test func workbooksArePackedQuickly() throws {
    let input = try folder.write(Self.export(offices: ["大阪北"]), to: "a.csv")
    #expect(try run([input]).status == 0)
    let flags = try folder.data("out/latest/offices/大阪北.xlsx").dropFirst(6).first
    #expect(flags.map { $0 & 0b110 } == 0b100)
  }

  /// What counts as soon is the same in sheet タスク and in the status.
  @Test func theConfigurationSaysWhichTasksAreMarked() throws {
    let far = "27,0090023,見本訪問看護ステーション南,2027-08-31"
    let input = try folder.write(ExportText.of(ExportText.goodRow, far), to: "大阪北.csv")
    let configuration = try folder.write("deadlines: {due-soon-days: 200}", to: "houkan.yaml")
    func looks(_ output: String) throws -> Set<Substring> {
      let parts = try #require(ZipContent.bytes(folder.path("\(output)/latest/offices/大阪北.xlsx")))
      // Only タスク has numbers there: the days left.
      return Set(String(decoding: parts, as: UTF8.self).matches(of: /<c r="B\d+" s="(\d+)"><v>/).map(\.1))
    }
    #expect(try run([input]).status == 0)
    #expect(try run([input], to: "wide", "--config", configuration).status == 0)
    #expect(try looks("wide").count == looks("out").count + 1)
    #expect(try folder.text("wide/latest/stations.csv").contains("期限間近"))
  }

  /// Found by `make torture`: such a name ended the program in the footers of workbooks.
  @Test func anOfficeMayBeNamedLikeACommandOfFooters() throws {
    let offices = ["A&G", "&[Picture]&G", "&L&C&R&&", String(repeating: "&", count: 300)]
    let input = try folder.write(Self.export(offices: offices), to: "a.csv")
    let outcome = try run([input])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(folder.files(below: "out/latest/offices").count == 2 * offices.count)
  }

  @Test func rowsWithoutKeyGoOutAndGoodRowsStay() throws {
    let input = try folder.write(
      ExportText.of(ExportText.goodRow, "27,,見本訪問看護ステーション北,2027-03-31"), to: "大阪.csv")
    #expect(try run([input]).status == 0)
    let table = try folder.text("out/latest/offices/大阪.csv")
    #expect(table.contains("大阪.csv#3#") && !table.contains("大阪.csv#2#"), "\(table)")
  }

  @Test func anOfficeWithoutFindingsHasItsWorkbookToo() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "大阪.csv")
    #expect(try run([input]).status == 0)
    #expect(folder.files(below: "out/latest/offices") == ["大阪.csv", "大阪.xlsx"])
    #expect(try folder.text("out/latest/offices/大阪.csv").components(separatedBy: "\r\n").count == 2)
  }

  /// Where two cells contradict each other, either may be the wrong one: whoever gets the table can correct both.
  @Test func aCodeThatAnotherCellContradictsIsOpen() throws {
    let input = try folder.write(
      """
      都道府県コード,ステーションコード,ステーション名,医療機関コード10桁,都道府県名,工事日
      27,0090015,見本訪問看護ステーション,2760090023,大阪府,2027-03-31
      27,0090023,見本訪問看護ステーション南,,京都府,2027-03-31
      27,0090031,見本訪問看護ステーション北,,大阪府,3月31日
      """, to: "大阪.csv")
    #expect(try run([input]).status == 0)
    let table = try folder.text("out/latest/offices/大阪.csv")
    let locked = table.components(separatedBy: "\"\"houkan-locked\"\":\"\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(locked == ["prefecture_code", "station_code", "prefecture_code station_code"], "\(table)")
  }

  /// What matters most is read first, whatever its column is called.
  @Test func remarksAreInTheOrderOfTheirWeight() throws {
    let input = try folder.write(
      """
      備考,都道府県コード,ステーションコード,ステーション名,電話番号,工事日
      ,27,0190015,見本訪問看護ステーション,06-6000-1234,3月31日
      """, to: "大阪.csv")
    #expect(try run([input]).status == 0)
    let remark = try #require(
      try folder.text("out/latest/offices/大阪.csv").split(separator: "\r\n").last.map(String.init))
    let places = ["【エラー】工事日", "【警告】ステーションコード", "【警告】電話番号"].map { remark.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(remark)")
  }

  @Test func hostileNamesStayInTheFolder() throws {
    let offices = [
      "../../evil", "/etc/passwd", "CON", "con", "a\nb", "=cmd|' /C calc'!A0", ".hidden", "~$x", "\u{202E}txt", "[]:*?",
      String(repeating: "大", count: 300), "&L&F&", "'x'",
    ]
    let input = try folder.write(Self.export(offices: offices), to: "a.csv")
    let outcome = try run([input])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = folder.files(below: "out/latest/offices")
    // CON and con are one office.
    #expect(names.count == 2 * (offices.count - 1), "\(names)")
    for name in names {
      #expect(name.utf8.count <= 255 && !name.contains("/") && !name.hasPrefix("."), "\(name)")
      #expect(!name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E }, "\(name)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest/evil.xlsx")))
  }

  @Test func sameBytesForAnyJobs() throws {
    let inputs = ["osaka", "kyoto.csv", "gifu.csv"].map { Repository.samples + "/" + $0 }
    #expect(try run(inputs, to: "a", "--jobs", "1").status == 0)
    #expect(try run(inputs.reversed(), to: "b", "--jobs", "2").status == 0)
    let names = folder.files(below: "a/latest/offices")
    #expect(names.count >= 6 && names == folder.files(below: "b/latest/offices"))
    for name in names {
      #expect(try folder.data("a/latest/offices/\(name)") == folder.data("b/latest/offices/\(name)"), "\(name)")
    }
  }

  @Test func secretsDoNotGoOut() throws {
    let input = try folder.write(
      "都道府県コード,ステーションコード,ステーション名,パスワード,備考\r\n27,90015,見本,Himitsu-No-1,ok\r\n", to: "大阪.csv")
    #expect(try run([input]).status == 0)
    let table = try folder.text("out/latest/offices/大阪.csv")
    #expect(table.contains("90015") && !table.contains("Himitsu"))
  }

  @Test func theTemplateIsWrittenOnce() throws {
    let path = folder.path("t.xlsx")
    #expect(try Program.houkan.run(["template", "--output", path]).status == 0)
    let first = try folder.data("t.xlsx")
    #expect(first.prefix(2) == Data([0x50, 0x4B]))
    let empty = try folder.write("", to: "empty.xlsx")
    #expect(try Program.houkan.run(["template", "--output", empty]).status == 0)
    #expect(try folder.data("empty.xlsx") == first)
    let again = try Program.houkan.run(["template", "--output", path])
    #expect(again.status == 73 && again.errors.contains("--force"), "\(again.errors)")
    #expect(try folder.data("t.xlsx") == first)
    #expect(try Program.houkan.run(["template", "--output", path, "--force", "--lang", "en"]).status == 0)
    #expect(try folder.data("t.xlsx") != first)
    #expect(try Program.houkan.run(["template", "--format", "ods"]).status == 64)
  }

  /// Replacing it would lose the link, and what it leads to is not there to be replaced.
  @Test(arguments: [([], "リンク先のファイルがありません"), (["--force"], "リンク先のファイルがありません"), (["--lang", "en"], "leads nowhere")])
  func aLinkThatLeadsNowhereIsCalledSo(_ options: [String], _ words: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path("t.csv"), withDestinationPath: "nowhere/t.csv")
    let outcome = try Program.houkan.run(["template", "--output", folder.path("t.csv")] + options)
    #expect(outcome.status == 73 && outcome.errors.contains(words), "\(outcome.errors)")
    #expect(!outcome.errors.contains("--output") && !outcome.errors.contains("--force"), "\(outcome.errors)")
    #expect(folder.names().filter { $0.hasSuffix("t.csv") } == ["t.csv"])
  }

  @Test(arguments: [("ja", "先に作成してください。"), ("en", "does not exist; create it first.")])
  func theMissingFolderIsNamed(_ language: String, _ words: String) throws {
    let outcome = try Program.houkan.run(
      ["template", "--output", folder.path("nowhere/t.csv"), "--lang", language])
    #expect(outcome.status == 73 && outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.contains(folder.path("nowhere") + " "), "\(outcome.errors)")
  }

  @Test func theTemplateIsNoPDF() throws {
    let path = folder.path("t.pdf")
    let outcome = try Program.houkan.run(["template", "--output", path, "--lang", "en"])
    #expect(outcome.status == 64 && outcome.errors.contains("t.pdf: name a .csv or .xlsx file."), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try Program.houkan.run(["template", "--output", path, "--format", "csv"]).status == 0)
    #expect(try Program.houkan.run(["template", "--output", folder.path("plain")]).status == 0)
    #expect(try folder.data("plain") == folder.data("t.pdf"))
  }

  @Test func theTemplateIsAnExport() throws {
    let input = folder.path("t.csv")
    #expect(try Program.houkan.run(["template", "--output", input]).status == 0)
    let data = try folder.data("t.csv")
    #expect(data.starts(with: Data("\u{FEFF}\"管理番号\"".utf8)) && data.suffix(2) == Data("\r\n".utf8))
    #expect(try Program.houkan.run(["check", input, "--fail-on", "warning"]).status == 0)
  }
}
