import Foundation
import Testing
import TestSupport

/// Calendars of nights in a row: what people have imported one morning must leave again when it is no more.
@Suite struct CalendarTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Runs a night with a station whose ① is done and ② applied for, and gives its events by name.
  private func events(_ date: String, visit: String, billsOnline: String) throws -> [String: String] {
    let text = """
      都道府県コード,ステーションコード,ステーション名,工事日,①登録申請日,①有効化日,②申請日,オンライン請求利用中\r
      27,0090015,見本訪問看護ステーション,\(visit),2026-11-02,2026-11-02,2026-11-18,\(billsOnline)\r

      """
    try folder.write(text, to: "in/osaka.csv")
    let config = try folder.write("handouts: {calendars: yes}\n", to: "houkan.yaml")
    let outcome = try Program.houkan.run([
      "run", folder.path("in"), "--output", folder.path("out"), "--date", date, "--progress", "none", "--config",
      config,
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let file = try #require(folder.files(below: "out/latest/calendar").first)
    let calendar = try folder.text("out/latest/calendar/\(file)")
    let unfolded = calendar.replacingOccurrences(of: "\r\n ", with: "")
    return Dictionary(
      uniqueKeysWithValues: unfolded.components(separatedBy: "BEGIN:VEVENT").dropFirst().map { event in
        let name = event.components(separatedBy: "UID:2760090015-").last?.prefix { $0 != "@" }
        return (String(name ?? ""), event)
      })
  }

  private func sequence(_ event: String?) -> Int {
    Int(event?.components(separatedBy: "SEQUENCE:").last?.prefix { $0.isNumber } ?? "") ?? 0
  }

  @Test func whatIsNoMoreIsCancelled() throws {
    let first = try events("2026-11-20", visit: "2027-03-31", billsOnline: "")
    let names = ["visit", "apply-billing", "apply-certificate"]
    for name in names { #expect(first[name]?.contains("STATUS:CONFIRMED") == true, "\(name)") }
    let second = try events("2026-11-21", visit: "", billsOnline: "有")
    for name in names {
      #expect(second[name]?.contains("STATUS:CANCELLED") == true, "\(name)")
      #expect(sequence(second[name]) > sequence(first[name]))
      for line in ["DTSTART;VALUE=DATE:", "SUMMARY:"] {
        let lines = [first, second].map { $0[name]?.components(separatedBy: "\r\n").first { $0.hasPrefix(line) } }
        #expect(lines[0] == lines[1] && lines[0] != nil, "\(name)")
      }
    }
    #expect(second["hand-over-documents"] == nil, "what never was is not cancelled")
    #expect(second["receive-master-account"]?.contains("STATUS:CONFIRMED") == true)
    // Whoever imports once a week gets it as well.
    #expect(try events("2026-11-27", visit: "", billsOnline: "有")["visit"]?.contains("STATUS:CANCELLED") == true)
    let back = try events("2026-11-28", visit: "2027-04-28", billsOnline: "有")["visit"]
    #expect(back?.contains("STATUS:CONFIRMED") == true && back?.contains("VALUE=DATE:20270428") == true)
  }
}
