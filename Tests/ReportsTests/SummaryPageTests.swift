import Foundation
import Planning
import Stations
import SystemPackage
import Tables
import Testing

@testable import Reports
@testable import Rules

/// The summary page: what it counts, what it says, what it leaves out.
@Suite struct SummaryPageTests {
  static func station(
    _ code: Int, _ status: StationStatus, prefecture: Int = 27, office: String = "大阪北", visit: String? = "2026-12-11",
    completed: String? = nil
  ) -> StationReport {
    var report = SampleStation.report(status: status, name: "見本\(code)") { facts in
      facts.constructionOn = visit.map(Day.of)
      facts.constructionCompletedOn = completed.map(Day.of)
    }
    report.key = StationKey(prefecture: prefecture, stationCode: code)
    report.office = office
    return report
  }

  static func tally(_ reports: [StationReport], past: StationPast = StationPast()) -> SummaryTally {
    var tally = SummaryTally(today: SampleStation.today, visitsUntil: SampleStation.today + 1)
    for report in reports { tally.count(report, past) }
    return tally
  }

  static func facts(nights: Int = 1, rules: Int = 1) -> SummaryFacts {
    let figures = (0..<nights).map { number in
      var night = NightFigures(date: SampleStation.today - (nights - 1 - number), run: "")
      night.errors = 10 + number
      night.stations = [.overdue: number]
      if number > 0 { night.change = NightChange() }
      return night
    }
    let input = RunRecord.Input(
      file: "osaka/kita.csv", size: 1_234_567, sha256: nil, encoding: "CP932", rowsRead: 12_345, rowsJudged: 12_340,
      rowsSkipped: 5)
    return SummaryFacts(
      nights: figures, rules: (0..<rules).map { _ in SummaryFacts.RuleCount(rule: 0, severity: .error) },
      files: [SummaryFacts.File(input)], rowsWithoutKey: 0)
  }

  static func page(_ tally: SummaryTally, _ facts: SummaryFacts, _ language: Language = .ja) throws -> String {
    let templates = try TemplateSet.load(directories: [])
    let page = SummaryPage(templates, SampleStation.context(language), calendar: BusinessCalendar())
    return String(decoding: page.bytes(tally, facts), as: UTF8.self)
  }

  @Test func headlineFiguresAreCounted() throws {
    let reports = [
      Self.station(1, .cannotMakeIt), Self.station(2, .overdue), Self.station(3, .overdue), Self.station(4, .complete),
    ]
    let page = try Self.page(Self.tally(reports), Self.facts(nights: 2))
    #expect(page.contains("3<small>/ 4件 (75%)</small>"))
    #expect(page.contains("前回から <b class=\"num\">+3</b>"))
    #expect(page.contains("12,345"))
    #expect(page.contains("1.2 MB"))
    #expect(page.contains("href=\"stations/27/2760000001.html#as-of-2026-11-22\""))
    #expect(page.contains("href=\"tel:0660001234\""))
  }

  @Test(arguments: Language.allCases)
  func theFirstNightComparesWithNothing(_ language: Language) throws {
    let page = try Self.page(Self.tally([Self.station(1, .overdue)]), Self.facts(), language)
    #expect(!page.contains("<polyline"))
    #expect(!page.contains("class=\"change\">\(language == .ja ? "前回" : "since last night")"))
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
  }

  /// A whole export that did not arrive: which one, and whose rows it had.
  @Test func whatTheNightBeforeHadIsNamed() throws {
    var facts = Self.facts(nights: 2)
    #expect(try !Self.page(Self.tally([]), facts).contains("今回はない"))
    facts.missingFiles = [
      SummaryFacts.MissingFile(name: "minami.csv", rows: 3, lastRead: .of("2026-11-21")),
      SummaryFacts.MissingFile(name: "<b>.csv", rows: 1_200, lastRead: .of("2026-11-18")),
    ]
    facts.missingStations = (1...23).map { StationKey(prefecture: 27, stationCode: $0) }
    let page = try Self.page(Self.tally([]), facts)
    #expect(page.contains("この7日に読み込んだが今回はないファイル: minami.csv（11/21に3行）、&lt;b&gt;.csv（11/18に1,200行）<"))
    #expect(page.contains("前回あって今回見つからないステーション: 2760000001、") && page.contains("2760000020 ほか3件<"))
    #expect(!page.contains("2760000021"))
    let english = try Self.page(Self.tally([]), facts, .en)
    #expect(english.contains("Read in the last seven days, missing tonight: minami.csv (Nov 21: 3 rows), "))
    #expect(english.contains("Stations not found this time: 2760000001, "))
    #expect(english.contains("2760000020 and 3 more<"))
  }

  /// What the figures do not count is said before them, and is no progress.
  @Test func whatIsNotCountedIsSaidFirst() throws {
    var facts = Self.facts(nights: 2)
    facts.nights[0].errors = 20
    #expect(try !Self.page(Self.tally([]), facts).contains("<ul class=\"notices\""))
    #expect(try Self.page(Self.tally([]), facts).contains("<small class=\"better\">−9</small>"))
    facts.files[0].input.rowsJudged = 0
    facts.files[0].errors = 0
    #expect(try !Self.page(Self.tally([]), facts).contains("<ul class=\"notices\""), "a header alone")
    facts.files[0].hasLostRows = true
    facts.rowsWithoutKey = 3
    facts.reportsOfRowsWithoutKey = ["errors.csv"]
    let page = try Self.page(Self.tally([]), facts)
    let (notices, figures) = (page.range(of: "<ul class=\"notices\""), page.range(of: "class=\"figures\""))
    #expect(try #require(notices).lowerBound < #require(figures).lowerBound)
    #expect(page.contains("1行も確認できず、件数に入っていないファイル: osaka/kita.csv<"))
    #expect(page.contains("都道府県またはステーションコードが使えず、件数に入っていない行: 3行（errors.csv）<"))
    #expect(!page.contains("−9"), "not compared")
    let english = try Self.page(Self.tally([]), facts, .en)
    #expect(english.contains("Rows not counted (no usable prefecture or station code): 3, see errors.csv<"))
  }

  /// An export that is cut short makes figures better; one that is a little shorter is the office's work.
  @Test func anExportCutShortIsSaidFirst() throws {
    var facts = Self.facts(nights: 2)
    facts.nights[0].errors = 20
    facts.files[0].rowsBefore = 16_460
    #expect(try Self.page(Self.tally([]), facts).contains("<small class=\"better\">−9</small>"), "a quarter is gone")
    facts.files[0].rowsBefore = 16_461
    let page = try Self.page(Self.tally([]), facts)
    #expect(page.contains("途中で切れていないかご確認ください）: osaka/kita.csv（前回16,461行、今回12,345行）<"))
    #expect(!page.contains("−9"), "not compared")
    let english = try Self.page(Self.tally([]), facts, .en)
    #expect(english.contains("(check that they are complete): osaka/kita.csv (16,461 rows before, now 12,345)<"))
    (facts.files[0].rowsBefore, facts.files[0].input.rowsRead) = (10, 1)
    #expect(try !Self.page(Self.tally([]), facts).contains("途中で切れて"), "just a few")
  }

  /// The page of another day says so; what day it is, the script asks.
  @Test func thePageKnowsItsNight() throws {
    #expect(try Self.page(Self.tally([]), Self.facts()).contains("data-night=\"2026-11-22\" role=\"status\" hidden>"))
  }

  /// What is new stands first among its kind, and the figure leads to it.
  @Test func rulesWithNewsComeFirst() throws {
    var facts = Self.facts(nights: 2)
    facts.rules = [(0, 9, 0), (1, 1, 1), (2, 5, 2)].map { rule, count, new in
      var rules = SummaryFacts.RuleCount(rule: rule, severity: rule == 0 ? .error : .warning)
      (rules.count, rules.new) = (count, new)
      return rules
    }
    facts.rules.append(SummaryFacts.RuleCount(rule: 3, severity: .warning))
    facts.rules[3].count = 7
    facts.nights[1].change?.new = 3
    var context = SampleStation.context()
    context = ReportContext(
      files: [], rules: ["a", "b", "c", "d"].map(Self.rule), language: .ja, today: context.today,
      deadlines: Deadlines())
    let page = SummaryPage(try TemplateSet.load(directories: []), context, calendar: BusinessCalendar())
    let text = String(decoding: page.bytes(Self.tally([]), facts), as: UTF8.self)
    let order = text.components(separatedBy: "<tr id=\"rule-").dropFirst().compactMap(\.first)
    #expect(order == ["a", "c", "b", "d"])
    #expect(text.contains("<a href=\"#rule-c\">3</a>"))
    #expect(try !Self.page(Self.tally([]), Self.facts(nights: 2)).contains("href=\"#rule-"), "nothing is new")
  }

  private static func rule(_ id: String) -> RuleDescription {
    let rule = SampleStation.rule
    return RuleDescription(
      id: id, severity: .error, title: rule.title, summary: rule.summary, why: rule.why, remedy: rule.remedy,
      sources: rule.sources, columns: rule.columns, examples: [])
  }

  /// Of a long bar the worst part may be too small for its number, and is what people look for.
  @Test func theWorstFiguresHaveTheirNumber() throws {
    let statuses: [StationStatus] = [.cannotMakeIt, .overdue, .dueSoon]
    let reports =
      statuses.enumerated().map { Self.station($0 + 1, $1) } + (10..<60).map { Self.station($0, .onTrack) }
    let page = try Self.page(Self.tally(reports), Self.facts())
    for name in ["間に合わない", "期限超過"] {
      #expect(page.contains("<span class=\"hidden\">\(name) </span>1</span>"), "\(name)")
    }
    #expect(page.contains("<span class=\"hidden\">期限間近 </span><span class=\"hidden\">1</span></span>"))
  }

  /// Whoever is to be called is not shown as settled.
  @Test func readyButToBeCalledIsNotGreen() throws {
    let settled = Self.station(1, .complete, visit: "2026-11-22", completed: "2026-11-22")
    let unreported = Self.station(2, .complete, visit: "2026-11-20")
    let page = try Self.page(Self.tally([settled, unreported]), Self.facts())
    #expect(page.contains("<span class=\"badge unsettled\"><span aria-hidden=\"true\"> </span>準備完了</span> 工事日を2日過ぎ"))
    #expect(page.contains("<span class=\"badge complete\"><span aria-hidden=\"true\">✓ </span>準備完了</span>"))
    let own = try SampleStation.page(unreported)
    #expect(own.contains("<p class=\"badge unsettled\"><span aria-hidden=\"true\"></span>準備完了"))
    #expect(try SampleStation.page(settled).contains("<p class=\"badge complete\"><span aria-hidden=\"true\">✓</span>"))
  }

  @Test func anEncodingIsNamedOnlyOfText() throws {
    var facts = Self.facts()
    #expect(try Self.page(Self.tally([]), facts).contains("<td>CP932</td>"))
    facts.files[0].isText = false
    #expect(try Self.page(Self.tally([]), facts).contains("<td>–</td>"))
    facts.files[0] = SummaryFacts.File(facts.files[0].input)
    facts.files[0].input.encoding = TextEncoding.utf8WithBOM.rawValue
    #expect(try Self.page(Self.tally([]), facts).contains("<td>UTF-8（BOM付き）</td>"))
    #expect(try Self.page(Self.tally([]), facts, .en).contains("<td>UTF-8 with BOM</td>"))
  }

  /// “Nothing is left out” would stand below files that have not been read.
  @Test func whereNothingIsCutNothingIsSaidOfIt() throws {
    var facts = Self.facts()
    #expect(try Self.page(Self.tally([]), facts).contains("<section id=\"cuts\">"), "rows were skipped")
    facts.files[0].input.rowsSkipped = 0
    #expect(try !Self.page(Self.tally([]), facts).contains("<section id=\"cuts\">"))
  }

  /// Names are Japanese on English pages too.
  @Test func japaneseNamesOnEnglishPagesSaySo() throws {
    let tally = Self.tally([Self.station(1, .overdue)])
    let page = try Self.page(tally, Self.facts(), .en)
    #expect(page.contains("<span class=\"who\" lang=\"ja\">") && page.contains("<th scope=\"row\" lang=\"ja\">大阪北"))
    #expect(try Self.page(tally, Self.facts()).components(separatedBy: "lang=\"ja\"").count == 2, "that of the page")
  }

  /// A worker comes to a station whatever its code in the export.
  @Test func aRowWithoutUsableKeyIsCalledButNotCounted() throws {
    var report = Self.station(1, .cannotMakeIt, visit: "2026-11-23")
    report.key = StationKey(prefecture: 0, stationCode: 0)
    var tally = Self.tally([Self.station(2, .complete)])
    tally.name(report)
    let page = try Self.page(tally, Self.facts())
    #expect(page.contains("<span class=\"who\">見本1</span>"))
    #expect(page.components(separatedBy: "コードが使えません: osaka/kita.csv 17行目<").count == 3, "called, and at hand")
    #expect(page.contains("0<small>/ 1件 (0%)</small>"))
    #expect(!page.contains("0060000000"))
  }

  /// Neither calls nor visits at hand: a sentence, and no table without rows.
  @Test func nothingToDoIsSaidWithoutATable() throws {
    let quiet = try Self.page(Self.tally([Self.station(1, .onTrack)]), Self.facts())
    #expect(quiet.contains("今日すぐに電話が必要なステーションはありません。") && quiet.contains("までの工事はありません。"))
    #expect(!quiet.contains("<table class=\"calls\">"))
    let busy = try Self.page(Self.tally([Self.station(1, .overdue, visit: "2026-11-22")]), Self.facts())
    #expect(busy.components(separatedBy: "<table class=\"calls\">").count == 3)
  }

  @Test func whatIsDueBesideTheNextTaskIsNamed() throws {
    let page = try Self.page(Self.tally([Self.station(1, .dueSoon)]), Self.facts())
    #expect(page.contains("（ほかに: ③ オンライン請求の利用申請をする 期限 11月27日(金)）"))
    let english = try Self.page(Self.tally([Self.station(1, .dueSoon)]), Self.facts(), .en)
    #expect(english.contains("(also: ③ "))
  }

  /// Whoever looks for an error in the export must find one there.
  @Test func errorsOfTheScheduleAreNoErrorsOfCells() throws {
    var report = Self.station(1, .overdue)
    #expect(try Self.page(Self.tally([report]), Self.facts()).contains("一覧表のエラー 1件"))
    report.scheduleErrors = 1
    #expect(try !Self.page(Self.tally([report]), Self.facts()).contains("一覧表のエラー 1件"))
  }

  @Test func theNetworkIsNeverAsked() throws {
    let page = try Self.page(Self.tally([Self.station(1, .overdue)]), Self.facts(nights: 3))
    for word in ["http://", "https://", "url(", "@import", "<link", "src=", "fetch(", "XMLHttp"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func manyStationsAreCutAndThePageSaysSo() throws {
    let reports = (1...1_200).map { Self.station($0, $0 % 3 == 0 ? .onTrack : .overdue) }
    let tally = Self.tally(reports)
    #expect(tally.rows.items.count == SummaryTally.mostRows)
    #expect(tally.rows.left == 700)
    #expect(tally.calls.count == 800)
    #expect(tally.rows.items.allSatisfy { $0.report.plan.status == .overdue })
    let page = try Self.page(tally, Self.facts())
    #expect(page.contains("残りの700件は stations.csv をご覧ください。"))
    let more = "「残り」を押すと100件まで、営業所を選ぶとその営業所の急ぐ順に20件以上（それより少なければ全件）を表示します。"
    #expect(page.contains("電話の一覧は、800件のうち急ぐ順に20件（紙では30件まで）です。\(more)残りは stations.csv をご覧ください。"))
    #expect(page.contains("<span class=\"print\"> ・ 残りの770件は画面でご覧ください</span>"))
    #expect(page.contains("件を表示<a class=\"rest\" href=\"stations.csv\">残り<span>780</span>件</a>"))
    let few = try Self.page(Self.tally((1...22).map { Self.station($0, .overdue, visit: "2026-11-22") }), Self.facts())
    #expect(few.contains("件を表示<a class=\"rest\" href=\"#stations\">残り<span>2</span>件</a>"))
    #expect(few.contains("電話の一覧は、22件のうち急ぐ順に20件（紙では30件まで）です。\(more)残りは下の「全ステーション」にあります。"))
    #expect(!few.contains("<span class=\"print\">"), "paper has room for all")
    let visits = try Self.page(
      Self.tally((1...41).map { Self.station($0, .onTrack, visit: "2026-11-22") }), Self.facts())
    #expect(visits.contains("件を表示<a class=\"rest\" href=\"#stations\">残り<span>1</span>件</a>"))
    #expect(visits.contains("まもなく工事の一覧は、41件のうち40件です。"))
    #expect(page.components(separatedBy: "<tr data-status=").count - 1 == SummaryTally.mostRows)
  }

  @Test func officesThatDifferOnlyInWidthAreOne() {
    let tally = Self.tally([
      Self.station(1, .overdue, office: "大阪北Ａ"), Self.station(2, .onTrack, office: "大阪北A"),
    ])
    #expect(tally.perOffice.count == 1)
    #expect(tally.perOffice.values.first?.name == "大阪北Ａ")
    #expect(tally.perOffice.values.first?.stations.total == 2)
  }

  @Test func visitsThatAreDoneAreNotAhead() {
    let tally = Self.tally([
      Self.station(1, .overdue, visit: "2026-12-01"), Self.station(2, .complete, visit: "2026-12-01"),
      Self.station(3, .complete, visit: "2026-12-01", completed: "2026-11-20"),
    ])
    #expect(tally.visits[.of("2026-12-01")]?.total == 2)
    #expect(tally.visits[.of("2026-12-01")]?.inDanger == 1)
    #expect(tally.visited == 1)
  }

  @Test func namesAreEscaped() throws {
    var report = Self.station(1, .overdue)
    report.name = "<script>alert('\"x\"')</script>"
    report.office = "\"><img>"
    let page = try Self.page(Self.tally([report]), Self.facts())
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<img>"))
  }

  /// One of everything: English has no “1 rows”, and no Japanese signs between its words.
  @Test func theEnglishPageIsEnglish() throws {
    let limits = (rows: SummaryTally.mostRows, offices: SummaryPage.mostOffices)
    let reports = (1...limits.rows + 1).map {
      Self.station($0, .overdue, office: "北\(min($0, limits.offices + 1))")
    }
    var facts = Self.facts()
    facts.rowsWithoutKey = 1
    facts.unwrittenLetters = 1
    facts.files[0].input.rowsSkipped = 1
    let page = try Self.page(Self.tally(reports), facts, .en)
    for text in [
      "stations.csv has 1 more.", "names 100 of 101. All others", "100 of 101 shown", "for 1 row without a usable",
      "drafted to 1 station whose",
      "Skipped: 1 row (", "most urgent first · <a href=\"stations.csv\">1 more</a>", "20%+", "Nov 16–",
    ] { #expect(page.contains(text), "\(text)") }
    let body = page.components(separatedBy: "<body>").last ?? ""
    for sign in ["〜", "・", "「", "」"] { #expect(!body.contains(sign), "\(sign)") }
  }

  @Test func aDayThatCannotBeReadIsNotUndecided() throws {
    var report = Self.station(1, .noDate, visit: nil)
    #expect(try Self.page(Self.tally([report]), Self.facts()).contains("<span class=\"soft\">未定</span>"))
    report.isVisitUnreadable = true
    let page = try Self.page(Self.tally([report]), Self.facts())
    #expect(page.contains("<span class=\"soft\">読み取れません</span>") && !page.contains("未定"))
    let own = try SampleStation.page(report)
    #expect(own.contains("<dd class=\"num\">読み取れません") && own.contains("工事日が読み取れないため") && !own.contains("工事日 未定"))
  }

  /// A station whose papers are in hand beside one that still waits for ③'s.
  @Test func whatIsLeftBesideTheVisitsPapersIsNamed() throws {
    var report = Self.station(1, .dueSoon, visit: "2026-11-22")
    let tasks = [
      SampleStation.task(.receiveBillingDocuments, .waiting, due: "2026-12-15", .applied(.of("2026-11-12"))),
      SampleStation.task(.handOverDocuments, .todo, due: "2026-11-22", .ready),
    ]
    report.plan = StationPlan(tasks: tasks, status: .dueSoon, applyBy: .of("2026-11-08"), forecast: nil)
    let page = try Self.page(Self.tally([report]), Self.facts())
    #expect(page.contains("→ 工事当日に書類2種を渡す（ほかに残っている手続き: ③ オンライン請求の郵送物を受け取る）"))
  }

  /// On a telephone the date of a visit stands, and says what it is.
  @Test func theDateOfAVisitIsNeverHidden() throws {
    let page = try Self.page(Self.tally([Self.station(1, .overdue, visit: "2026-11-22")]), Self.facts())
    #expect(page.components(separatedBy: "<td class=\"num\" data-label=\"工事日\">11月22日(日)").count == 3)
    #expect(!page.contains(".calls td:nth-child(1)"))
  }

  @Test func onlyANumberThatCanBeReadIsALink() throws {
    var report = Self.station(1, .overdue)
    report.phone = "06-12-ab"
    report.isPhoneReadable = false
    let page = try Self.page(Self.tally([report]), Self.facts())
    #expect(page.contains("<td>06-12-ab<small>"))
    #expect(!page.contains("tel:"))
  }
}
