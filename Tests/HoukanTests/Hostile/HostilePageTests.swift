import Foundation
import Testing
import TestSupport

/// Cells that want to be markup, headers or invisible: shown as what they are.
@Suite struct HostilePageTests {
  private static let header = "都道府県コード,ステーションコード,ステーション名,工事日,営業所,営業担当,電話番号,メールアドレス,担当者姓,担当者名"
  private static let rows = [
    "27,0090015,<script>alert(1)</script>,2026-12-20,\"北\"\"><img src=x onerror=alert(1)>\",{{x}}{{{y}}},"
      + "javascript:alert(1),a@example.jp,\"\"\" onmouseover=\"\"alert(1)\",'山\u{202E}川",
    "27,0090024,\"改行\r\nATTENDEE:mailto:x@example.com\r\nBcc: x@example.com\",2026-12-20,\u{200B}南\u{85}BEGIN:VEVENT,"
      + "\u{2066}西\u{2069},0660000002,\"b@example.jp\r\nBcc: x@example.com\",山,川",
    "27,0090031,\u{1B}[2J見本,2026-12-20,\u{1B}]0;x\u{7}東,\u{FEFF}中,06600,c@example.jp,\"山\r\nBcc: x\",川",
  ]
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(([Self.header] + Self.rows).joined(separator: "\r\n") + "\r\n", to: "exports/a.csv")
    let handouts = "handouts:\n  office-pages: yes\n  calendars: yes\n  mail: yes\n  sender: from@example.jp\n"
    let outcome = try Program.houkan.run([
      "run", folder.path("exports"), "--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none",
      "--config", try folder.write(handouts, to: "houkan.yaml"),
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func texts(_ ending: String) throws -> [(name: String, text: String)] {
    try folder.files(below: "out/latest").filter { $0.hasSuffix(ending) }.map {
      ($0, try folder.text("out/latest/" + $0))
    }
  }

  @Test func pagesShowMarkupAsText() throws {
    let pages = try texts(".html")
    #expect(pages.count == 7)
    for page in pages {
      for markup in ["<script>alert", "<img", "\" onmouseover", "'山", "href=\"javascript:", "onerror=\""] {
        #expect(!page.text.contains(markup), "\(page.name): \(markup)")
      }
    }
    let station = try folder.text("out/latest/stations/27/2760090015.html")
    #expect(station.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && station.contains("{{x}}{{{y}}}"))
  }

  @Test func pagesShowWhatIsInvisible() throws {
    for page in try texts(".html") + texts(".ics") + texts("tasks.csv") + texts("stations.csv") {
      let hidden = page.text.unicodeScalars.dropFirst().filter { scalar in
        scalar.properties.isBidiControl || scalar.value < 0x20 && !["\t", "\r", "\n"].contains(scalar)
          || [0x7F, 0x85, 0x200B, 0xFEFF].contains(scalar.value)
      }
      #expect(hidden.isEmpty, "\(page.name): \(hidden.map { String($0.value, radix: 16) })")
    }
    #expect(try folder.text("out/latest/stations/27/2760090015.html").contains("&lt;U+202E&gt;"))
    // What goes out to be corrected holds the true bytes.
    #expect(try texts(".csv").contains { $0.text.contains("\u{1B}[2J見本") })
  }

  @Test func headersOfLettersAreOurOwn() throws {
    let letters = try texts(".eml")
    // The address with a line break has no letter.
    #expect(letters.map(\.name) == ["mail/2760090015.eml", "mail/2760090031.eml"])
    for letter in letters {
      let head = try #require(letter.text.components(separatedBy: "\r\n\r\n").first)
      let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.compactMap {
        $0.split(separator: ":").first
      }
      #expect(
        names == [
          "From", "To", "Subject", "Date", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Unsent",
        ])
      #expect(letter.text.utf8.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0D || $0 == 0x0A) })
    }
  }

  @Test func calendarsHoldOurOwnLines() throws {
    let known: Set<Substring> = [
      "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "X-WR-TIMEZONE", "UID", "DTSTAMP",
      "SEQUENCE", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP",
    ]
    let calendars = try texts(".ics")
    #expect(calendars.count == 3)
    for calendar in calendars {
      // Whatever a reader takes for the end of a line.
      let lines = calendar.text.replacing("\r\n ", with: "").split(whereSeparator: \.isNewline)
      for line in lines { #expect(known.contains(line.prefix { $0 != ":" }), "\(calendar.name): \(line)") }
    }
  }
}
