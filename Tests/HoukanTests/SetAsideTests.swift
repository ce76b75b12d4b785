import Foundation
import Testing
import TestSupport

/// Findings that are accepted, or that a night has not looked for: neither gone nor, when they return, back.
@Suite struct SetAsideTests {
  private let folder: TemporaryFolder
  private let off = "rules:\n  construction-date-blank: off\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(ExportText.of("27,0090015,見本訪問看護ステーション,"), to: "in/osaka.csv")
  }

  @discardableResult private func run(_ date: String, _ configuration: String = "") throws -> Program.Outcome {
    let config = try folder.write(configuration, to: "houkan.yaml")
    let outcome = try Program.houkan.run([
      "run", folder.path("in"), "--output", folder.path("out"), "--date", date, "--progress", "none", "--config",
      config,
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  /// How many findings the last night has.
  private func findings() throws -> Int {
    try folder.text("out/latest/findings.jsonl").split(separator: "\n").count
  }

  private func page() throws -> String {
    let stations = try folder.text("out/latest/stations.jsonl")
    let key = try #require(stations.firstRange(of: "\"station\":\"")).upperBound
    let code = String(stations[key...].prefix(10))
    return try folder.text("out/latest/stations/\(code.prefix(2))/\(code).html")
  }

  @Test func anAcceptedFindingIsNotGone() throws {
    try run("2026-11-20")
    let all = try findings()
    let line = "construction-date-blank,2760090015,,工事日,,見本の理由,見本,2026-11-21"
    try folder.write("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\n\(line)\r\n", to: "accepted.csv")
    try run("2026-11-21", "accepted: accepted.csv\n")
    #expect(try page().contains("確認済みとして受け付けました: ") && !page().contains("解消: "))
    #expect(try folder.text("out/latest/summary.html").contains("対象外になった指摘"))
    try run("2026-11-22")
    #expect(try !page().contains("再発"))
    #expect(try NightChanges.told(in: folder.path("out")) == [[0, 0, 0, 1, all - 1], [0, 0, 0, 0, all]])
    let way = try Program.houkan.run([
      "history", "--output", folder.path("out"), "--station", "2760090015",
    ]).output
    #expect(way.contains("2026-11-21    2026-11-22    確認済み"), "\(way)")
  }

  @Test func aRuleThatIsOffLeavesNothingGone() throws {
    try run("2026-11-20")
    let all = try findings()
    try run("2026-11-21", off)
    #expect(try page().contains("確認の対象から外れました: ") && !page().contains("解消: "))
    try run("2026-11-22", off)
    try run("2026-11-23")
    #expect(
      try NightChanges.told(in: folder.path("out")) == [
        [0, 0, 0, 1, all - 1], [0, 0, 0, 0, all - 1], [0, 0, 0, 0, all],
      ])
  }

  /// A row without a usable code, and a station that another file has as well.
  @Test func aFileThatIsNotReadLeavesNothingGone() throws {
    try run("2026-11-20")
    let minami = ExportText.of(
      "27,00900,見本訪問看護ステーション,2027-01-20", "27,0090015,見本訪問看護ステーション,2027-13-31")
    try folder.write(minami, to: "in/minami.csv")
    try run("2026-11-21")
    let both = try findings()
    try FileManager.default.removeItem(atPath: folder.path("in/minami.csv"))
    for date in ["2026-11-22", "2026-11-23"] { try run(date) }
    let one = try findings()
    try folder.write(minami, to: "in/minami.csv")
    try run("2026-11-24")
    #expect(
      try NightChanges.told(in: folder.path("out")).dropFirst() == [
        [0, 0, 0, both - one, one], [0, 0, 0, 0, one], [0, 0, 0, 0, both],
      ])
  }

  @Test func anExportThatDidNotArriveIsNamed() throws {
    let minami = ExportText.of("27,0090023,見本訪問看護ステーション南,2027-03-31", "27,0090031,見本訪問看護ステーション東,2027-03-31")
    try folder.write(minami, to: "in/minami.csv")
    try run("2026-11-20")
    try FileManager.default.removeItem(atPath: folder.path("in/minami.csv"))
    let line = "この7日に読み込んだが今回はないファイル: minami.csv（11/20に2行）"
    #expect(try run("2026-11-21").output.contains(line + "\n"))
    let summary = try folder.text("out/latest/summary.html")
    #expect(summary.contains(line) && summary.contains("前回あって今回見つからないステーション: 2760090023、2760090031"))
    // Whoever looks after a long weekend must see it still.
    #expect(try run("2026-11-27").output.contains(line + "\n"))
    #expect(try !run("2026-11-28").output.contains("今回はない"))
    // There, though nothing in it can be read: the table of files says so.
    try folder.write(minami, to: "in/minami.csv")
    try run("2026-11-29")
    try folder.write("", to: "in/minami.csv")
    #expect(try !run("2026-11-30").output.contains("今回はない"))
  }

  /// An export with a date in its name is another file every night: what was put right in it is gone.
  @Test func aFileOfAnotherNameIsLookedThrough() throws {
    try run("2026-11-20")
    try FileManager.default.removeItem(atPath: folder.path("in/osaka.csv"))
    try folder.write(ExportText.of("27,0090015,見本訪問看護ステーション,2027-01-20"), to: "in/osaka-1121.csv")
    #expect(try !run("2026-11-21").output.contains("今回はない"))
    let changes = try NightChanges.told(in: folder.path("out"))
    #expect((changes[0][2] ?? 0) > 0 && changes[0][3] == 0, "\(changes)")
  }
}
