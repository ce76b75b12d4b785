import Foundation
import GRDB
import TestSupport
import Testing

/// What is kept from night to night, and may be carried away, must not tell a secret to whoever tries all of them.
@Suite struct SecretDigestTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The time that the station's page bears, and what the history knows of the page.
  private func kept(pin: String, note: String = "") throws -> [String] {
    let out = "out-\(pin)-\(note)"
    let row = ExportText.goodRow + ",\(pin),\(note)"
    let input = try folder.write(ExportText.header + ",PIN,備考\r\n" + row + "\r\n", to: "osaka.csv")
    let outcome = try Program.houkan.run([
      "run", input, "--output", folder.path(out), "--date", "2026-11-22", "--progress", "none",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = folder.path(out + "/latest/stations/27/2760090015.html")
    let date = try #require(try FileManager.default.attributesOfItem(atPath: page)[.modificationDate] as? Date)
    let ledger = try DatabaseQueue(path: folder.path(out + "/history.sqlite"))
    let contents = try ledger.read { try Int64.fetchAll($0, sql: "SELECT content FROM page_span") }
    return ["\(date.timeIntervalSince1970)", "\(try #require(contents.first))"]
  }

  @Test func aSecretLeavesNoDigest() throws {
    let (first, second, other) = (try kept(pin: "0421"), try kept(pin: "9999"), try kept(pin: "0421", note: "a"))
    #expect(first == second)
    #expect(first[0] != other[0] && first[1] != other[1], "both tell pages apart")
  }
}
