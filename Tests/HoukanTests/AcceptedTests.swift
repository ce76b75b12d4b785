import Foundation
import Testing
import TestSupport

/// Accepted findings, from the list that people edit to the run's reports.
@Suite struct AcceptedTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(ExportText.of("27,0090016,見本訪問看護ステーション,"), to: "osaka.csv")
    try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
  }

  private func check(_ line: String, _ arguments: String...) throws -> Program.Outcome {
    try folder.write("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\n\(line)\r\n", to: "accepted.csv")
    return try Program.houkan.run(
      arguments + [
        folder.path("osaka.csv"), "--config", folder.path("houkan.yaml"), "--date", "2026-11-22", "--progress", "none",
      ])
  }

  @Test func anAcceptedFindingIsListedAndNotCounted() throws {
    let line = "station-code-check-digit,2760090016,,ステーションコード,0090016,通知書で確認済み,見本,2026-12-31"
    let outcome = try check(line, "run", "--output", folder.path("out"), "--fail-on", "never")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!(try folder.text("out/latest/findings.jsonl")).contains("station-code-check-digit"))
    #expect(try folder.text("out/latest/findings.jsonl").contains("construction-date-blank"))
    let accepted = try folder.text("out/latest/accepted-findings.csv")
    #expect(accepted.contains("station-code-check-digit") && accepted.contains("通知書で確認済み"))
    #expect(try folder.text("out/latest/run.json").contains("\"accepted\": 1"))
  }

  @Test func anExpiredLineIsAFindingOfItsOwn() throws {
    let line = "station-code-check-digit,2760090016,,ステーションコード,0090016,通知書で確認済み,見本,2026-11-21"
    let outcome = try check(line, "check", "--format", "jsonl")
    #expect(outcome.output.contains("accepted-expired") && outcome.output.contains("station-code-check-digit"))
  }

  @Test func anUnmatchedLineIsAFindingOfItsOwn() throws {
    let outcome = try check(
      "station-code-third-digit,2760090016,,station_code,0090016,理由,見本,2026-12-31", "check", "--format", "jsonl")
    #expect(outcome.output.contains("accepted-unmatched"))
  }

  @Test func aListThatIsNotThereYetIsNoFindingButIsSaid() throws {
    let outcome = try Program.houkan.run([
      "check", folder.path("osaka.csv"), "--config", folder.path("houkan.yaml"), "--date", "2026-11-22", "--progress",
      "none", "--lang", "en",
    ])
    #expect(!outcome.output.contains("accepted-"), "\(outcome.output)")
    #expect(outcome.errors.contains("accepted.csv is not there yet"), "\(outcome.errors)")
  }
}
