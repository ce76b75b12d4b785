import Foundation
import GRDB
import Testing
import TestSupport

@testable import houkan_dev

/// What `run.json` and the history say of a run's inputs.
@Suite struct RecordedInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(ExportText.of(ExportText.goodRow), to: "exports/osaka.csv")
  }

  private func run(_ arguments: String...) throws -> [[String: Any]] {
    let outcome = try Program.houkan.run(
      ["run", folder.path("exports"), "--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none"]
        + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let record = try JSONSerialization.jsonObject(with: folder.data("out/latest/run.json")) as? [String: Any]
    return try #require(record?["inputs"] as? [[String: Any]])
  }

  @Test func whatCannotBeReadHasItsSizeAndDigestToo() throws {
    let samples = ["cut.xlsx", "old.xlsx", "locked.xlsx", "empty.csv", "no-header.csv"]
    for name in samples {
      let data = try Data(contentsOf: URL(fileURLWithPath: Repository.samples + "/broken/" + name))
      try folder.write(data, to: "exports/" + name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("exports/gone.csv"), withDestinationPath: folder.path("nowhere.csv"))
    let inputs = Dictionary(try run().map { ($0["file"] as? String ?? "", $0) }) { first, _ in first }
    for name in samples {
      #expect(inputs[name]?["size"] as? Int == (try folder.data("exports/" + name)).count, "\(name)")
      #expect((inputs[name]?["sha256"] as? String)?.utf8.count == 64, "\(name)")
    }
    #expect(inputs["gone.csv"]?["size"] is NSNull && inputs["gone.csv"]?["sha256"] is NSNull)
    #expect(inputs["no-header.csv"]?["encoding"] is String && inputs["old.xlsx"]?["encoding"] is NSNull)
  }

  @Test func aWorkbookWithoutHeaderHasSizeDigestAndEncoding() throws {
    let workbook = try BookWriter.bytes(of: [BookSheet(name: "一覧", rows: [[.text("名簿"), .text("日付")]])])
    try folder.write(Data(workbook), to: "exports/list.xlsx")
    let input = try #require(try run().first { $0["file"] as? String == "list.xlsx" })
    #expect(input["size"] as? Int == workbook.count && input["encoding"] as? String == "XLSX")
    #expect((input["sha256"] as? String)?.utf8.count == 64)
  }

  /// The list of accepted findings is no input, neither in `run.json` nor in the history.
  @Test func theListOfAcceptedFindingsIsNoInput() throws {
    try folder.write("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\n", to: "accepted.csv")
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    #expect(try run("--config", configuration).count == 1)
    let ledger = try DatabaseQueue(path: folder.path("out/history.sqlite"))
    #expect(try ledger.read { try Int.fetchAll($0, sql: "SELECT files FROM night") } == [1])
  }
}
