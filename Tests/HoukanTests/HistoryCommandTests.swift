import Foundation
import Glibc
import Testing
import TestSupport

/// Nights in a row, as people run them and look at them.
@Suite struct HistoryCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ date: String, _ row: String, configuration: String = "") throws -> Program.Outcome {
    let input = try folder.write(ExportText.of(row), to: "osaka.csv")
    let config = try folder.write(configuration, to: "houkan.yaml")
    return try Program.houkan.run([
      "run", input, "--output", folder.path("out"), "--date", date, "--progress", "none", "--config", config,
    ])
  }

  private func history(_ arguments: String...) throws -> Program.Outcome {
    try Program.houkan.run(["history", "--output", folder.path("out")] + arguments)
  }

  private let goodRow = ExportText.goodRow
  /// The good row with a day that no calendar has.
  private let badRow = "27,0090015,見本訪問看護ステーション,2027-13-31"

  @Test func nightsAreListedWithWhatChanged() throws {
    #expect(try run("2026-11-22", badRow).status == 0)
    #expect(try run("2026-11-23", badRow).status == 0)
    #expect(try run("2026-11-24", goodRow).status == 0)
    let json = try history("--format", "json").output
    let nights = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(nights.map { $0["date"] as? String } == ["2026-11-22", "2026-11-23", "2026-11-24"])
    #expect(nights.map { $0["new"] as? Int } == [nil, 0, 0])
    #expect(nights.map { $0["gone"] as? Int } == [nil, 0, 1])
    #expect(nights.map { $0["stations"] as? Int } == [1, 1, 1])
    let text = try history("--lang", "en").output
    #expect(text.hasPrefix("Night "))
    #expect(text.split(separator: "\n").count == 4)
    let csv = try history("--format", "csv").output
    #expect(folder.names(in: "out") == [".lock", "history.sqlite", "latest", "runs"])
    #expect(csv.contains("\"日付\",\"ステーション\""))
    #expect(
      csv.contains("\"2026-11-22\",\"1\",\"0\",\"0\",\"0\",\"1\",\"0\",\"0\",\"1\",\"0\",\"\",\"\",\"\",\"\",\"\"\r\n"))
  }

  /// A kill after publishing and before the night is in the history: the next night puts it there.
  @Test func aNightWhoseRunWasKilledOnceItStoodIsNotLost() throws {
    let large = folder.path("large")
    let made = try Program.dev.run(["bench-data", "--rows", "3000", "--findings-per-row", "5", "--output", large])
    #expect(made.status == 0, "\(made.errors)")
    var isHit = false
    for number in 1...9 where !isHit {
      let date = "2026-11-0\(number)"
      let process = try Program.houkan.start([
        "run", large, "--output", folder.path("out"), "--date", date, "--progress", "none",
      ])
      let latest = folder.path("out/latest")
      while process.isRunning,
        (try? FileManager.default.destinationOfSymbolicLink(atPath: latest))?.contains(date) != true
      { usleep(200) }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      isHit = try !history("--format", "csv").output.contains(date)
      #expect(try run("2026-11-2\(number)", goodRow).status == 0)
      let nights = try history("--format", "csv").output
      #expect(nights.contains(date) && nights.contains("2026-11-2\(number)"), "\(nights)")
    }
    #expect(isHit, "the program was never killed at that moment")
  }

  /// As `fix` or a workbook writes them: the day and the number are the same.
  @Test func whatStandsInAnotherFormIsTheSame() throws {
    let forms = [
      "2026/11/20,2026/11/10,06-6000-0001", "2026-11-20,2026-11-10,0660000001",
      "令和8年11月20日,2026年11月10日,06 6000 0001", "2026-11-20,2026-11-09,0660000001",
    ]
    for (place, form) in forms.enumerated() {
      let lines = [
        "都道府県コード,ステーションコード,ステーション名,工事日,①登録申請日,①有効化日,電話番号",
        "27,0090015,見本訪問看護ステーション,2027-03-31," + form, "27,2090443,別の訪問看護ステーション,2027-03-31,,,0660000001",
      ]
      let input = try folder.write(lines.map { $0 + "\r\n" }.joined(), to: "osaka.csv")
      let outcome = try Program.houkan.run([
        "run", input, "--output", folder.path("out"), "--date", "2026-12-0\(place + 1)", "--progress", "none",
        "--config", try folder.write("rules:\n  phone-separated: off\n", to: "houkan.yaml"),
      ])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let json = try history("--format", "json").output
    let nights = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(nights.map { $0["new"] as? Int } == [nil, 0, 0, 1])
    #expect(nights.map { $0["gone"] as? Int } == [nil, 0, 0, 1])
  }

  @Test func aStationsWayIsShown() throws {
    #expect(try run("2026-11-22", badRow).status == 0)
    #expect(try run("2026-11-23", goodRow).status == 0)
    let stations = try folder.text("out/latest/stations.jsonl")
    let key = try #require(stations.firstRange(of: "\"station\":\"")).upperBound
    let code = String(stations[key...].prefix(10))
    let text = try history("--station", code, "--lang", "en").output
    #expect(text.hasPrefix("\(code)\n"))
    #expect(text.contains("2026-11-22  2026-11-23  Finding"))
    // Nobody says of a task that is gone that it was done: its file may be missing.
    let table = try history("--station", code, "--format", "csv").output
    #expect(table.contains("\"最初に出た日\",\"なくなった日\",\"種類\",\"内容\"") && !table.contains("終わった"))
    let spaced = try history("--station", "\(code.prefix(2))-\(code.dropFirst(2))", "--lang", "en")
    #expect(spaced.output == text)
    #expect(try history("--station", "\(code.prefix(2))-\(code.suffix(7))", "--lang", "en").output == text)
    #expect(try history("--station", "2769999999").status == 65)
    #expect(try history("--station", "12345").status == 64)
  }

  @Test func withoutHistoryThereIsAClearMessage() throws {
    let outcome = try history()
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("推移の記録がまだありません"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    #expect(try Program.houkan.run(["history"]).status == 64)
  }

  @Test func aDamagedHistoryStopsNothing() throws {
    #expect(try run("2026-11-22", goodRow).status == 0)
    try folder.write("no database", to: "out/history.sqlite")
    #expect(try history().status == 65)
    let outcome = try run("2026-11-23", goodRow)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("history.sqlite.damaged-1"))
    #expect(try folder.text("out/history.sqlite.damaged-1") == "no database")
    #expect(try history().status == 0)
    #expect(try run("2026-11-24", goodRow).errors == "")
  }

  @Test func theSameDateAgainReplaces() throws {
    for _ in 1...3 { #expect(try run("2026-11-22", badRow).status == 0) }
    let json = try history("--format", "json").output
    let nights = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(nights.count == 1)
  }

  @Test func aRunThatDiesLeavesNoTrace() throws {
    #expect(try run("2026-11-22", goodRow).status == 0)
    let before = try folder.data("out/history.sqlite")
    let outcome = try Program.houkan.run([
      "run", folder.path("nothing-here"), "--output", folder.path("out"), "--date", "2026-11-23", "--progress", "none",
    ])
    #expect(outcome.status == 65)
    #expect(try folder.data("out/history.sqlite") == before)
    // A folder in the place of the link: nothing could be published, whatever is to be read.
    try FileManager.default.removeItem(atPath: folder.path("out/latest"))
    try FileManager.default.createDirectory(atPath: folder.path("out/latest/x"), withIntermediateDirectories: true)
    #expect(try run("2026-11-23", goodRow).status == 73)
    let refused = try Program.houkan.run([
      "run", folder.path("nothing-here"), "--output", folder.path("out"), "--progress", "none",
    ])
    #expect(refused.status == 73 && refused.errors.contains("latest"))
    let text = try history().output
    #expect(!text.contains("2026-11-23"))
  }

  /// Only a run that has something to write begins a new ledger.
  @Test func aDamagedHistoryStaysWhereNothingIsWritten() throws {
    try folder.write("no database", to: "out/history.sqlite")
    let outcome = try Program.houkan.run([
      "run", folder.path("nothing-here"), "--output", folder.path("out"), "--date", "2026-11-23", "--progress", "none",
    ])
    #expect(outcome.status == 65 && !outcome.errors.contains("history.sqlite"))
    #expect(try folder.text("out/history.sqlite") == "no database")
    #expect(folder.names(in: "out").sorted() == [".lock", "history.sqlite", "runs"])
  }

  @Test func oldRunsGoOnceTheNewOneStands() throws {
    let keep = "retention:\n  runs: 2\n  nights: 3\n"
    try FileManager.default.createDirectory(atPath: folder.path("out/runs/mine"), withIntermediateDirectories: true)
    for number in 20...25 { #expect(try run("2026-11-\(number)", goodRow, configuration: keep).status == 0) }
    let runs = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/runs")).sorted()
    #expect(runs.count == 3)
    #expect(runs.map { String($0.prefix(10)) } == ["2026-11-24", "2026-11-25", "mine"])
    let nights = try history("--format", "csv").output.split(separator: "\r\n")
    #expect(nights.count == 4)
    // A run for a date long past is the newest run all the same.
    #expect(try run("2026-11-01", goodRow, configuration: keep).status == 0)
    let latest = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("out/latest"))
    #expect(latest.hasPrefix("runs/2026-11-01T"))
    #expect(folder.files(below: "out/latest").contains("run.json"))
  }
}
