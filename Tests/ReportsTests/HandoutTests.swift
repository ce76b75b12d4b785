import Foundation
import Planning
import Stations
import Testing

@testable import Reports
@testable import Rules

/// Calendars, drafts of letters and task lists for printing.
@Suite struct HandoutTests {
  private static let templates = Result { try TemplateSet.load(directories: []) }

  private func calendar(
    _ reports: [StationReport], sent: [CalendarEvent] = [], _ language: Language = .ja
  ) -> String {
    let calendar = OfficeCalendar(SampleStation.context(language))
    var out: [UInt8] = []
    calendar.begin(office: "大阪北; 南,\\", &out)
    for report in reports { calendar.append(report, sent: sent, to: &out) }
    calendar.finish(&out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func calendarLinesAreFoldedByOctets() {
    var report = SampleStation.report(name: String(repeating: "𠮷髙a", count: 60))
    report.salesRep = "一行目\n二行目;,\\\u{7}"
    let text = calendar([report])
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:【工事】" + report.name + "\r\n"))
    #expect(unfolded.contains("一行目\\n二行目\\;\\,\\\\"))
    #expect(unfolded.contains("X-WR-CALNAME:訪問看護 大阪北\\; 南\\,\\\\\r\n"))
    #expect(!unfolded.unicodeScalars.contains { $0.value == 7 })
  }

  @Test func anEventKeepsItsNameThroughTheNights() {
    let text = calendar([SampleStation.report()])
    #expect(text.contains("UID:2760090015-visit@houkan\r\n"))
    #expect(text.contains("UID:2760090015-apply-eligibility@houkan\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20261211\r\nDTEND;VALUE=DATE:20261212\r\n"))
    #expect(text.contains("DTSTAMP:20261121T150000Z\r\n"))
    // Blocked tasks are nobody's deadline yet; one done a week ago is taken back.
    #expect(!text.contains("hand-over-documents"))
    let events = text.components(separatedBy: "BEGIN:VEVENT")
    #expect(events.contains { $0.contains("register-account") && $0.contains("STATUS:CANCELLED") })
  }

  @Test func anEventThatIsNoneAnyMoreIsCancelled() {
    var report = SampleStation.report()
    let sent = ["visit", "apply-eligibility", "apply-certificate", "from-a-newer-version"].map {
      CalendarEvent(id: $0, day: .of("2026-12-25"))
    }
    // The visit and the application stand, on other days; the certificate does not.
    let moved = events(calendar([report], sent: sent))
    #expect(moved["visit"]?.contains("STATUS:CONFIRMED") == true && moved["visit"]?.contains("20261211") == true)
    #expect(moved["apply-eligibility"]?.contains("STATUS:CONFIRMED") == true)
    let gone = moved["apply-certificate"] ?? ""
    #expect(gone.contains("DTSTART;VALUE=DATE:20261225\r\n") && gone.contains("STATUS:CANCELLED\r\n"))
    #expect(gone.contains("SUMMARY:【期限】④ 電子証明書の発行申請をする \(report.name)\r\n"))
    #expect(moved["from-a-newer-version"] == nil && Set(moved.keys).count == moved.count)
    report.facts.constructionOn = nil
    #expect(events(calendar([report], sent: sent))["visit"]?.contains("STATUS:CANCELLED") == true)
    #expect(events(calendar([report]))["visit"] == nil, "what never was is not cancelled")
    // A visit that is long past is sent no more, but it took place.
    (report.facts.constructionOn, report.facts.constructionCompletedOn) = (.of("2026-09-01"), .of("2026-09-01"))
    #expect(events(calendar([report], sent: sent))["visit"] == nil)
  }

  /// The events of a calendar by their names.
  private func events(_ text: String) -> [String: String] {
    let events = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT").dropFirst()
    return Dictionary(
      events.map { event in
        let name = event.components(separatedBy: "UID:2760090015-").last?.prefix { $0 != "@" }
        return (String(name ?? ""), event)
      }
    ) { first, second in first + second }
  }

  @Test func aSummaryTellsWhatAnEventIs() {
    let tasks = [
      SampleStation.task(.applyEligibility, .todo, due: "2026-11-27"),
      SampleStation.task(.receiveCertificate, .waiting, due: "2026-11-28"),
      SampleStation.task(.obtainOpeningNotice, .waiting, due: "2026-11-29"),
    ]
    let report = SampleStation.report(tasks, name: "見本")
    let expected: [(String, Words)] = [
      ("visit", Words(ja: "【工事】見本", en: "Visit: 見本")), ("apply-eligibility", Words(ja: "【期限】②", en: "Due: ②")),
      ("receive-certificate", Words(ja: "【到着見込】④", en: "Expected: ④")),
      ("obtain-opening-notice", Words(ja: "【期限】", en: "Due: ")),
    ]
    for language in Language.allCases {
      let events = events(calendar([report], language))
      for (name, words) in expected {
        #expect(events[name]?.contains("SUMMARY:" + words[language]) == true, "\(name) \(events)")
      }
    }
  }

  private func draft(
    _ report: StationReport = SampleStation.report(), _ cells: SampleCells = SampleStation.cells,
    sender: String = "houmon@example.jp"
  ) throws -> String? {
    let draft = MailDraft(try Self.templates.get(), SampleStation.context())
    return draft.bytes(report, cells: cells, sender: sender).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aDraftTellsTheOpenTasks() throws {
    let letter = try #require(try draft())
    let parts = letter.components(separatedBy: "\r\n\r\n")
    #expect(parts[0].hasPrefix("From: houmon@example.jp\r\nTo: mihon@example.jp\r\nSubject: =?UTF-8?B?"))
    #expect(parts[0].contains("\r\nDate: Sun, 22 Nov 2026 00:00:00 +0900\r\n"))
    #expect(parts[0].contains("\r\nX-Unsent: 1"))
    let text = try body(letter)
    #expect(text.hasPrefix("見本訪問看護ステーション\r\n架空 花子 様\r\n"))
    #expect(text.contains("■ ② オンライン資格確認の利用申請をする（2026年11月27日(金)まで）"))
    #expect(text.contains("■ ③"))
    #expect(text.components(separatedBy: "■").count == 3)
    #expect(!text.contains("{{"))
    #expect(parts[1].components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
  }

  private func body(_ letter: String) throws -> String {
    let parts = letter.components(separatedBy: "\r\n\r\n")
    let body = try #require(Data(base64Encoded: parts[1].replacingOccurrences(of: "\r\n", with: "")))
    return String(decoding: body, as: UTF8.self)
  }

  /// The program knows neither a telephone nor a company: a letter promises neither.
  @Test func aLetterPromisesNothingThatItDoesNotHold() throws {
    let waiting = SampleStation.task(
      .receiveMasterAccount, .waiting, due: "2026-11-19", overdue: true, .applied(.of("2026-11-12")))
    let text = try body(#require(try draft(SampleStation.report([waiting], status: .overdue))))
    #expect(text.contains("2026年11月12日(木)に申請済みですが、2026年11月19日(木)の見込みを"))
    #expect(text.contains("このメールにご返信いただくか、") && !text.contains("下記"))
    for word in ["台帳", "用紙", "2026-11-"] { #expect(!text.contains(word), "\(word)") }
  }

  /// What is applied for on a day still to come may not be applied for: the office finds out first.
  @Test func aDateInTheFutureMakesNoDraft() throws {
    #expect(try draft(SampleStation.report { $0.accountActivatedOn = SampleStation.today + 1 }) == nil)
    #expect(try draft(SampleStation.report { $0.accountActivatedOn = SampleStation.today }) != nil)
  }

  @Test func anOrganisationIsAddressedAsOne() throws {
    let head = try #require(try draft()).components(separatedBy: "\r\n\r\n")[0]
    let subject = MailText.encodedWords(Array("【オンライン資格確認】今後のお手続きのお願い（見本訪問看護ステーション 御中）".utf8))
    #expect(head.contains("\r\nSubject: \(subject)\r\n"))
  }

  @Test func aStationThatCannotMakeItIsToldSo() throws {
    let sentence = "今からお手続きいただいても、工事日までに書類がそろわない見込みです。工事日の変更について、担当者よりご連絡いたします。"
    let late = try body(#require(try draft(StationPageTests.late)))
    #expect(late.contains("工事日は 2026年11月26日(木) の予定です。\r\n" + sentence + "\r\n"))
    #expect(!late.contains("工事に間に合うよう"))
    #expect(try !body(#require(try draft())).contains(sentence))
    // The day has passed: what follows is not a matter for this letter.
    let passed = SampleStation.report(status: .cannotMakeIt) { $0.constructionOn = SampleStation.today - 1 }
    #expect(try !body(#require(try draft(passed))).contains(sentence))
  }

  /// The line is the office's matter: the station is neither late nor told to ask.
  @Test func aLateLineIsNotTheStationsFault() throws {
    let notice = SampleStation.task(.obtainOpeningNotice, .waiting, due: "2026-11-10", overdue: true, .newLine)
    let text = try body(#require(try draft(SampleStation.report([notice], status: .overdue))))
    #expect(
      text.contains("■ 「開通のご案内」を受け取る\r\n  開通の予定は弊社の担当者がお調べして、ご連絡いたします。届きましたらお知らせください。\r\n"))
    for words in ["期限を過ぎて", "11月10日", "営業担当が"] { #expect(!text.contains(words)) }
  }

  @Test(arguments: [
    "見本\r\nBcc: evil@example.com", "見本\nX: y", "=?UTF-8?B?AAAA?=", "\u{85}a\u{2028}b",
    String(repeating: "長", count: 900),
  ])
  func noNameReachesAHeader(_ name: String) throws {
    var report = SampleStation.report(name: name)
    report.office = name
    var cells = SampleStation.cells
    cells.cells[.contactFamilyName] = name
    let text = try #require(try draft(report, cells))
    let head = text.components(separatedBy: "\r\n\r\n")[0].replacingOccurrences(of: "\r\n ", with: "")
    let names = head.components(separatedBy: "\r\n").map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "From", "To", "Subject", "Date", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Unsent",
      ])
    #expect(text.utf8.allSatisfy { $0 == 0x0D || $0 == 0x0A || $0 >= 0x20 && $0 < 0x7F })
  }

  @Test(arguments: [
    "a@b\r\nBcc: c@example.com", "a@b c", "a", "a@b@c", "<a@example.jp>", "a@example.jp,b@example.jp", "あ@example.jp",
    "",
    "@example.jp", String(repeating: "a", count: 260) + "@example.jp",
  ])
  func anOddAddressMakesNoDraft(_ address: String) throws {
    var cells = SampleStation.cells
    cells.cells[.email] = address
    #expect(try draft(SampleStation.report(), cells) == nil)
    #expect(try draft(sender: address) == nil)
  }

  @Test func unreadableNamesAreNotWrittenTo() throws {
    #expect(try draft(SampleStation.report(name: "見\u{FFFD}")) == nil)
    var cells = SampleStation.cells
    cells.cells[.contactFamilyName] = "架\u{FFFD}"
    #expect(try body(#require(try draft(SampleStation.report(), cells))).contains("ご担当者 様"))
  }

  @Test func whatIsUnreadableOrDoneMakesNoDraft() throws {
    var cells = SampleStation.cells
    cells.unusable = [.email]
    #expect(try draft(SampleStation.report(), cells) == nil)
    let done = SampleStation.report([SampleStation.task(.registerAccount, .done)], status: .complete)
    #expect(try draft(done) == nil)
  }

  @Test(arguments: 0...140)
  func subjectsAreWordsThatDecode(_ length: Int) throws {
    let text =
      String("【件名】a𠮷髙テスト、bc".unicodeScalars.lazy.map(String.init).joined().prefix(1))
      + (0..<length).map { ["件", "a", "𠮷", "é"][$0 % 4] }.joined()
    let words = MailText.encodedWords(Array(text.utf8)).components(separatedBy: "\r\n ")
    var decoded = Data()
    for word in words {
      #expect(word.utf8.count <= 75)
      #expect(word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?="))
      let bytes = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
      #expect(String(data: bytes, encoding: .utf8) != nil)
      decoded += bytes
    }
    #expect(String(decoding: decoded, as: UTF8.self) == text)
  }

  @Test func theFirstLineOfALetterIsItsSubject() throws {
    let templates = try TemplateSet.load { name in name == "mail" ? "件名\r\n\r\n本文 {{station_name}}\r\n" : nil }
    let bytes = try #require(
      MailDraft(templates, SampleStation.context()).bytes(
        SampleStation.report(), cells: SampleStation.cells, sender: "a@example.jp"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Subject: =?UTF-8?B?\(Data("件名".utf8).base64EncodedString())?="))
    #expect(try body(text) == "本文 見本訪問看護ステーション\r\n")
  }
}
