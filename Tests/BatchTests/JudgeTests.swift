import Foundation
import Stations
import SystemPackage
import TestSupport
import Testing

@testable import Batch
@testable import Rules

/// Exports that somebody saves while they are judged.
@Suite struct JudgeTests {
  /// Stations of which every two have one 管理番号, which is seen without their rows.
  private static func export(_ note: String) -> String {
    let rows = (0..<400).map { "R\($0 / 2),27,\(1_090_000 + $0),見本\($0),\(note)" }
    return (["管理番号,都道府県コード,ステーションコード,ステーション名,備考"] + rows).joined(separator: "\n") + "\n"
  }

  private static func request() throws -> JudgingRequest {
    JudgingRequest(
      today: try #require(Day(iso: "2026-11-22")), language: .ja, jobs: 2, rules: RuleBook(),
      calendar: BusinessCalendar(), deadlines: Deadlines(), names: .builtIn)
  }

  /// Saved before rows are compared, which cannot be done any more.
  @Test func whatIsSavedMeanwhileIsAFinding() async throws {
    let folder = try TemporaryFolder()
    for name in ["a.csv", "b.csv"] { try folder.write(Self.export("前"), to: name) }
    let first = folder.url("a.csv")
    let judge = Judge(try Self.request()) { event in
      guard event.piece == "b.csv" else { return }
      // Time for the other worker to judge the first file.
      Thread.sleep(forTimeInterval: 0.3)
      try? Data(Self.export("後").utf8).write(to: first)
    }
    let judged = try await judge.judge(InputFinder.find([folder.path("a.csv"), folder.path("b.csv")]))
    let rules = try judged.findings.all().map { judged.descriptions[$0.rule].id }
    #expect(rules.count { $0 == "file-changed-while-read" } == 1, "\(Set(rules))")
  }

  /// Saved between comparing rows and naming their stations: the findings stay, without names.
  @Test func whatIsSavedBeforeItsStationsAreNamedIsAFinding() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.export("前"), to: "a.csv")
    let judge = Judge(try Self.request())
    let judged = try await judge.judge(InputFinder.find([path]))
    let findings = try judged.findings.all()
    #expect(try judge.pack(findings, changed: nil, in: judged.batch, judged.files).marks.count == findings.count)
    try folder.write(Self.export("後"), to: "a.csv")
    #expect(try judge.pack(findings, changed: nil, in: judged.batch, judged.files).marks.count == findings.count + 1)
    #expect(try judge.pack(findings, changed: 0, in: judged.batch, judged.files).marks.count == findings.count + 1)
  }
}
