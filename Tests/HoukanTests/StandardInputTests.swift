import Foundation
import Glibc
import Tables
import TestSupport
import Testing

/// Standard input comes only once, however often a run begins anew.
@Suite struct StandardInputTests {
  private static let export = "large/bench-0001.csv"
  private static let piped = Data(ExportText.of(ExportText.goodRow).utf8)
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeLargeExports(rows: 300, files: 1)
  }

  /// Runs over standard input and an export, which is saved with another last digit once all rows are judged; gives
  /// what the run says of both.
  private func run(into output: String) throws -> (piped: [String: Any], export: [String: Any]) {
    var saved = try folder.data(Self.export)
    saved[try #require(saved.lastIndex { (0x30...0x39).contains($0) })] ^= 1
    let options = ["--output", folder.path(output), "--date", "2026-11-22", "--progress", "none"]
    let process = try Program.houkan.start(["run", "-", folder.path("large")] + options, input: Self.piped)
    // The run's folder is made when everything is judged; the pages that come then need every row again.
    while process.isRunning, folder.names(in: output + "/runs").isEmpty { usleep(100) }
    kill(process.processIdentifier, SIGSTOP)
    try saved.write(to: folder.url(Self.export))
    kill(process.processIdentifier, SIGCONT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let record = try JSONSerialization.jsonObject(with: folder.data(output + "/latest/run.json")) as? [String: Any]
    let inputs = try #require(record?["inputs"] as? [[String: Any]])
    #expect(inputs.count == 2)
    return (try #require(inputs.first { $0["file"] as? String == "-" }), try #require(inputs.last))
  }

  @Test func aRunThatBeginsAnewHasItStill() throws {
    for attempt in 0..<9 {
      let before = try FileBytes(path: folder.filePath(Self.export)).sha256()
      let inputs = try run(into: "out\(attempt)")
      // On a busy machine the run may have needed none of the rows that were changed: then it is tried again.
      if inputs.export["sha256"] as? String == before { continue }
      #expect(inputs.piped["size"] as? Int == Self.piped.count, "\(inputs.piped)")
      #expect(try folder.text("out\(attempt)/latest/stations.csv").contains("見本訪問看護ステーション"))
      return
    }
    Issue.record("never saved while the program was reading")
  }
}
