import Foundation
import Testing
import TestSupport

/// A station's page is linked from night to night as long as nothing on it changes.
@Suite struct KeptPagesTests {
  private static let header = ExportText.header + ",工事完了日"
  private static let complete = "27,0090015,見本訪問看護ステーション,2026-10-01,2026-10-01"
  private static let open = "27,0090023,架空訪問看護ステーション,2027-03-31,"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func night(_ date: String, _ rows: [String] = [complete, open], _ options: [String] = []) throws {
    let text = ([Self.header] + rows).joined(separator: "\r\n") + "\r\n"
    let input = try folder.write(text, to: "osaka.csv")
    let outcome = try Program.houkan.run(
      ["run", input, "--output", folder.path("out"), "--date", date, "--progress", "none"] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// The number that the file system gives to the page's file in the newest run.
  private func file(_ station: String) throws -> Int {
    let path = folder.path("out/latest/stations/27/\(station).html")
    return try #require(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int)
  }

  @Test func unchangedPagesAreLinked() throws {
    try night("2026-11-20")
    let files = (try file("2760090015"), try file("2760090023"))
    let page = try folder.data("out/latest/stations/27/2760090023.html")
    try night("2026-11-21")
    #expect(try file("2760090015") == files.0)
    #expect(try file("2760090023") == files.1)
    #expect(try folder.data("out/latest/stations/27/2760090023.html") == page)
    #expect(String(decoding: page, as: UTF8.self).contains("2026年11月20日(金)からこの内容です"))
  }

  /// A's last week begins: the station is due soon, and its page is another one.
  @Test func aPageChangesOnTheDayOnWhichItSaysSomethingElse() throws {
    try night("2027-03-09")
    let file = try file("2760090023")
    try night("2027-03-10")
    #expect(try self.file("2760090023") != file)
    #expect(try folder.text("out/latest/stations/27/2760090023.html").contains("期限間近"))
    #expect(try folder.text("out/latest/stations/27/2760090023.html").contains("前回(3月9日(火))から"))
    try night("2027-03-11")
    let settled = try folder.text("out/latest/stations/27/2760090023.html")
    #expect(!settled.contains("前回("))
    #expect(settled.contains("2027年3月10日(水)からこの内容です"))
  }

  /// Office's own templates may still name what is another text every day.
  @Test func aTemplateThatNamesTodayIsRenderedEveryNight() throws {
    try folder.write("{{station}} {{today}} {{#tasks}}{{due_distance}}{{/tasks}}", to: "templates/station.mustache")
    let input = try folder.write([Self.header, Self.open].joined(separator: "\n"), to: "osaka.csv")
    for (date, text) in [("2026-11-20", "11月20日"), ("2026-11-21", "11月21日")] {
      let outcome = try Program.houkan.run([
        "run", input, "--output", folder.path("out"), "--date", date, "--templates", folder.path("templates"),
        "--progress", "none",
      ])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try folder.text("out/latest/stations/27/2760090023.html").contains(text))
    }
  }

  @Test func aChangedStationGetsAPageOfItsOwn() throws {
    try night("2026-11-20")
    let (linked, page) = (try file("2760090015"), try folder.data("out/latest/stations/27/2760090015.html"))
    let first = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path("out/runs")).first)
    try night("2026-11-21", [Self.complete.replacingOccurrences(of: "見本", with: "手本"), Self.open])
    #expect(try file("2760090015") != linked)
    #expect(try folder.data("out/runs/\(first)/stations/27/2760090015.html") == page)
    #expect(try folder.text("out/latest/stations/27/2760090015.html").contains("手本訪問看護ステーション"))
  }

  /// A configuration's lead times stand on the pages: with others, every page is another one.
  @Test func otherLeadTimesMakeOtherPages() throws {
    try night("2026-11-20")
    #expect(try folder.text("out/latest/stations/27/2760090023.html").contains("約1週間(5営業日以内の予定)で"))
    let configuration = try folder.write("deadlines: {master-account-business-days: 10}", to: "houkan.yaml")
    try night("2026-11-21", [Self.complete, Self.open], ["--config", configuration])
    let page = try folder.text("out/latest/stations/27/2760090023.html")
    #expect(page.contains("約10営業日で"))
    #expect(!page.contains("5営業日"))
  }

  @Test func aPageOutlivesTheRunItWasWrittenIn() throws {
    try night("2026-11-20")
    let page = try folder.data("out/latest/stations/27/2760090015.html")
    let first = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path("out/runs")).first)
    try night("2026-11-21")
    try FileManager.default.removeItem(atPath: folder.path("out/runs/" + first))
    #expect(try folder.data("out/latest/stations/27/2760090015.html") == page)
  }

  @Test func aPageThatSomebodyChangedIsWrittenAnew() throws {
    try night("2026-11-20")
    let page = try folder.data("out/latest/stations/27/2760090015.html")
    let path = folder.path("out/latest/stations/27/2760090015.html")
    try Data(repeating: 0x20, count: page.count).write(to: URL(fileURLWithPath: path))
    try night("2026-11-21")
    #expect(try folder.data("out/latest/stations/27/2760090015.html") == page)
  }

  /// Whom a page belongs to and who may change it is asked of the file (`PageStampTests`).
  @Test func aFileThatIsNotOursIsNotLinked() throws {
    try night("2026-11-20")
    let path = folder.path("out/latest/stations/27/2760090023.html")
    let page = try folder.data("out/latest/stations/27/2760090023.html")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let open = try file("2760090023")
    try night("2026-11-21")
    #expect(try file("2760090023") != open)
    #expect(try folder.data("out/latest/stations/27/2760090023.html") == page)
  }
}
