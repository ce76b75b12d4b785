import Foundation
import Testing
import TestSupport

/// What the real program does, and leaves alone, where its user has no right to write.
@Suite struct RightsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
  }

  /// Runs the program with these words of the shell; root, whom rights do not bind, gives up what exempts it.
  private func houkan(_ words: String, environment: String = "") throws -> (status: Int32, output: String) {
    let asUser = "$([ \"$(id -u)\" = 0 ] && echo setpriv --bounding-set=-dac_override,-dac_read_search)"
    return try Shell.run(
      "cd '\(folder.root.path)' && \(environment) \(asUser) '\(Program.houkan.path)' \(words)")
  }

  /// A night over the export into folder `out`.
  private func run(_ more: String = "") throws -> (status: Int32, output: String) {
    try houkan("run osaka.csv --output out --date 2026-11-22 --progress none \(more)")
  }

  private func setRights(_ rights: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: folder.path(name))
  }

  /// A history that may not be looked at is none that is missing.
  @Test func aHistoryBehindAClosedFolderIsNotDenied() throws {
    #expect(try run().status == 0)
    try setRights(0o000, of: "out")
    let outcome = try houkan("history --output out")
    try setRights(0o700, of: "out")
    #expect(outcome.status == 65 && outcome.output.contains("読めません（権限がありません）"), "\(outcome.output)")
  }

  /// A link that a killed run has left and that cannot be taken away: what it leads to is a night that people read.
  @Test func aLinkThatCannotBeRemovedKeepsItsRun() throws {
    #expect(try run().status == 0)
    let run = try #require(folder.names(in: "out/runs").first)
    let files = folder.files(below: "out/runs/" + run)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("out/.latest-" + run), withDestinationPath: "runs/" + run)
    try setRights(0o555, of: "out")
    let outcome = try self.run()
    try setRights(0o700, of: "out")
    #expect(outcome.status == 73, "\(outcome.output)")
    #expect(files.count > 5 && folder.files(below: "out/runs/" + run) == files)
  }

  /// An empty `TMPDIR` names no folder, neither the current one nor the root of all.
  @Test func anEmptyTMPDIRMeansTheUsualFolder() throws {
    try setRights(0o555, of: ".")
    let outcome = try houkan("template --format xlsx > /dev/null", environment: "export TMPDIR= ;")
    try setRights(0o700, of: ".")
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test func aFileThatMayNotBeReadIsCalledSoByFix() throws {
    try setRights(0, of: "osaka.csv")
    let outcome = try houkan("fix osaka.csv --output out")
    #expect(outcome.status == 65 && outcome.output.contains("読み込めません（権限がありません）"), "\(outcome.output)")
  }

  /// Whoever takes the folder of copies for the exports would miss it.
  @Test(arguments: ["", "--dry-run"]) func anExportThatMayNotBeReadIsMissedAmongTheCopies(_ more: String) throws {
    try folder.write(ExportText.of(ExportText.lostZeroRow), to: "in/lost.csv")
    try folder.write(ExportText.of(ExportText.goodRow), to: "in/osaka.csv")
    #expect(try houkan("run in --output out --date 2026-11-22 --progress none").status == 0)
    try setRights(0, of: "in/osaka.csv")
    let table = "out/latest/offices/" + (try #require(folder.names(in: "out/latest/offices").first))
    let outcome = try houkan("apply \(table) --to in --output back --date 2026-11-22 --progress none \(more)")
    #expect(outcome.status == 1, "\(outcome.output)")
    #expect(outcome.output.contains("写しのない一覧表: 1\n  osaka.csv: ファイルを読み込めません（権限がありません）"), "\(outcome.output)")
    #expect(
      folder.names(in: "back").contains("lost.csv") == more.isEmpty && !folder.names(in: "back").contains("osaka.csv"))
    let english = try houkan("apply \(table) --to in --output more --date 2026-11-22 --progress none --lang en \(more)")
    #expect(english.output.contains("not among the copies: 1\n  osaka.csv: "), "\(english.output)")
    let inPlace = try houkan(
      "apply \(table) --to in --in-place --output here --date 2026-11-22 --progress none \(more)")
    #expect(inPlace.status == 0, "\(inPlace.output)")
  }

  @Test func anOldRunThatCannotBeRemovedIsNamed() throws {
    try folder.write("retention:\n  runs: 1\n", to: "houkan.yaml")
    #expect(try run().status == 0)
    let old = try #require(folder.names(in: "out/runs").first)
    try setRights(0o555, of: "out/runs/" + old)
    let outcome = try run("--config houkan.yaml")
    try setRights(0o700, of: "out/runs/" + old)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains("houkan: 保存期間を過ぎた結果を消せません: out/runs/\(old)。フォルダーの権限をご確認ください。\n"), "\(outcome.output)")
    #expect(try !run("--config houkan.yaml").output.contains("消せません"))
    #expect(!folder.names(in: "out/runs").contains(old))
  }
}
