import Foundation
import Testing
import TestSupport

/// Three nights over the samples, opened in a real browser.
@Suite(.serialized) struct BrowserClientTests {
  private let folder: TemporaryFolder
  private let browser: Browser

  init() throws {
    folder = try TemporaryFolder()
    browser = Browser(in: folder)
  }

  private func threeNights(_ options: String...) throws {
    for date in ["2026-11-20", "2026-11-21", "2026-11-22"] {
      let outcome = try Program.houkan.run(
        ["run", Repository.samples, "--output", folder.path("out"), "--date", date, "--progress", "none"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  private func page(_ name: String) -> String { folder.root.resolvingSymlinksInPath().path + "/out/latest/" + name }

  private func expectSound(_ report: PageReport, _ name: String) {
    #expect(report.errors == [], "\(name)")
    #expect(report.violations == [], "\(name)")
    #expect(report.fetched == [], "\(name)")
    #expect(report.obstacles == [], "\(name)")
  }

  @Test(arguments: ["ja", "en"])
  func theSummaryWorks(_ language: String) throws {
    try threeNights("--lang", language)
    let report = try browser.probe(page("summary.html"), "summary.html")
    expectSound(report, "summary.html")
    let stations = try folder.text("out/latest/stations.jsonl").split(separator: "\n")
    let overdue = stations.count { $0.contains("\"status\":\"overdue\"") }
    #expect(stations.count > 300)
    #expect(report.steps["all"] == String(stations.count))
    #expect(report.steps["overdue"] == String(overdue))
    #expect(report.steps["overdueRight"] == String(overdue))
    #expect(report.steps["office"] == report.steps["officeRight"])
    #expect(report.steps["code"] == "1")
    #expect(report.steps["none"] == "0")
    let isJapanese = language == "ja"
    #expect(report.steps["output"] == (isJapanese ? "\(stations.count)件のうち0件を表示" : "0 of \(stations.count) shown"))
    #expect(report.steps["cleared"] == String(stations.count))
    #expect(report.steps["calls"] == "20" && report.steps["callsAgain"] == "20")
    #expect(report.steps["officesCalls"] == report.steps["officesCallsRight"])
    let calls = try #require(report.steps["moreCalls"].flatMap(Int.init))
    let shown = isJapanese ? "\(calls)件のうち\(calls)件を表示" : "\(calls) of \(calls) shown"
    #expect(calls > 20 && report.steps["callsOutput"] == shown)
    let heading = isJapanese ? "のうち\(calls)件を表示" : " \(calls) of \(calls) shown"
    #expect(report.steps["callsHeading"]?.contains(heading) == true)
    #expect(report.steps["officesWithTooFewRows"] == "0" && report.steps["officesWithRows"] != "0")
    #expect(report.steps["sortedDown"] == "true")
    #expect(report.steps["sortedUp"] == "true")
    #expect(report.steps["ariaSort"] == "ascending")
    #expect((3...6).contains(try browser.sheets(page("summary.html"))))
  }

  /// On a telephone rows of the list of calls are blocks: they hide and show all the same.
  @Test func theListOfCallsWorksOnATelephone() throws {
    try threeNights()
    let steps = try browser.probe(page("summary.html"), "summary.html", width: 390).steps
    #expect(steps["calls"] == "20" && steps["officesCalls"] == steps["officesCallsRight"])
    #expect(steps["officesWithTooFewRows"] == "0" && steps["officesWithRows"] != "0")
    #expect(steps["sideways"] == "false")
  }

  @Test func stationPagesWork() throws {
    try threeNights()
    let pages = folder.files(below: "out/latest/stations")
    #expect(pages.count > 300)
    for (index, name) in pages.enumerated() where index % 40 == 7 {
      let report = try browser.probe(page("stations/" + name), "station-\(index).html")
      expectSound(report, name)
      #expect((1...3).contains(try browser.sheets(page("stations/" + name))), "\(name)")
    }
  }

  /// On a telephone findings have the whole width, and the time line's letters can be read.
  @Test func stationPagesCanBeReadOnATelephone() throws {
    try threeNights()
    let pages = try folder.files(below: "out/latest/stations").filter { name in
      let text = try folder.text("out/latest/stations/" + name)
      return text.contains("<td class=\"where\">") && text.contains("<figure class=\"time\">")
    }
    #expect(pages.count > 30)
    for (index, name) in pages.prefix(5).enumerated() {
      let report = try browser.probe(page("stations/" + name), "station-\(index).html", width: 390)
      expectSound(report, name)
      #expect(report.steps["findings"].flatMap(Int.init) ?? 0 > 85, "\(name)")
      #expect(report.steps["letters"].flatMap(Int.init) ?? 0 >= 9, "\(name)")
      #expect(report.steps["sideways"] == "false", "\(name)")
    }
  }

  /// Every station of an office begins on a new sheet.
  @Test func anOfficesTaskListsBeginOnNewSheets() throws {
    let config = try folder.write("handouts:\n  office-pages: yes\n", to: "houkan.yaml")
    let outcome = try Program.houkan.run([
      "run", Repository.samples + "/osaka/kita.csv", "--output", folder.path("out"), "--date", Repository.sampleDay,
      "--progress", "none", "--config", config,
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let tasks = try folder.text("out/latest/tasks.jsonl").split(separator: "\n")
    let stations = Set(tasks.map { $0.prefix(24) })
    let office = try #require(folder.files(below: "out/latest/offices").first { $0.hasSuffix(".html") })
    let file = page("offices/" + office)
    let articles = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "<article>").count - 1
    #expect(articles == stations.count)
    #expect(try browser.sheets(file) >= articles)
    expectSound(try browser.probe(file, "office.html"), office)
  }
}
