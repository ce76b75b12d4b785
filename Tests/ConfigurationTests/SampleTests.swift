import Configuration
import Foundation
import Rules
import Stations
import TestSupport
import Testing

/// The sample configuration says what happens without one, and every line of it can be used.
@Suite struct SampleTests {
  private let path = Repository.path("Templates/houkan.yaml")

  @Test func equalsTheDefaults() throws {
    #expect(try Configuration.load(path) == Configuration())
  }

  @Test func everyExampleCanBeUsed() throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let settings = text.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.isEmpty }
    let lines = settings.map { line in
      // One space behind the sign makes a comment; no space, or a key's indentation, an example.
      !line.hasPrefix("#") || line.hasPrefix("# ") && !line.hasPrefix("#  ") ? line : line.dropFirst()
    }
    let filled = try Configuration.read(Array(lines.joined(separator: "\n").utf8), name: "houkan.yaml", folder: "/etc")
    #expect(filled.failOn == .error)
    #expect(filled.inputs == ["/etc/exports"])
    #expect(filled.output == "/etc/out")
    #expect(filled.templates == "/etc/templates")
    #expect(filled.accepted == "/etc/accepted.csv")
    #expect(filled.ruleOverrides == ["station-code-lost-zero": .warning])
    #expect(filled.extraHolidays == [Day(iso: "2026-12-28")].compactMap { $0 })
    #expect(filled.handouts.sender == "houmon@example.jp")
    #expect(filled.aliases == [.stationCode: ["施設番号"], .salesRep: ["担当SE", "窓口"]])
    #expect(filled.offices["大阪北"]?.recipients == ["osaka-kita@example.jp"])
  }

  @Test func isTheSameWithCRLF() throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let crlf = text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(try Configuration.read([0xEF, 0xBB, 0xBF] + crlf, name: "houkan.yaml", folder: "") == Configuration())
  }
}
