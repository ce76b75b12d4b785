import Foundation
import Planning
import Stations
import Testing

@testable import Reports
@testable import Rules

@Suite struct StationPageTests {
  /// A station that waits too long for ②'s answer, has too few certificates and bills online already.
  static let late = SampleStation.report(
    [
      SampleStation.task(.registerAccount, .done), SampleStation.task(.activateAccount, .done),
      SampleStation.task(.applyEligibility, .done),
      SampleStation.task(
        .receiveMasterAccount, .waiting, due: "2026-11-19", overdue: true, .applied(.of("2026-11-12"))),
      SampleStation.task(.printMasterAccount, .blocked, due: "2026-11-26", .after([.receiveMasterAccount])),
      SampleStation.task(.applyCertificate, .todo, due: "2026-11-12", overdue: true, .tooFew(have: 1, need: 2)),
      SampleStation.task(.receiveCertificate, .blocked, .after([.applyCertificate])),
      SampleStation.task(.handOverDocuments, .blocked, due: "2026-11-26", .after([.printMasterAccount])),
    ], status: .cannotMakeIt, name: "とても長い名称の見本訪問看護リハビリテーションステーション東大阪サテライト"
  ) { facts in
    facts.constructionOn = .of("2026-11-26")
    facts.eligibilityAppliedOn = .of("2026-11-12")
    facts.billsOnlineAlready = true
  }

  static let findings = [
    SampleStation.finding(),
    SampleStation.finding(value: "06-6000-1234", column: .phone, severity: .warning, suggestion: "0660001234"),
  ]

  @Test(arguments: [
    "<html lang=\"ja\">", "<h1>見本訪問看護ステーション</h1>", "2760090015", "期限間近",
    "2026年12月11日(金)<small data-day=\"2026-12-11\"></small>",
    "2026年11月27日(金)", "2026年11月30日(月)", "大阪北", "見本 太郎", "ステーションの架空 花子様にお電話ください。", "href=\"tel:0660001234\"",
    "<h2>② オンライン資格確認の利用申請をする", "いま手続きできます。", "2 / 10 完了", "2026年11月16日(月) 完了", "osaka/kita.csv 17行目",
    "<tr class=\"error\" id=\"2760090015-f1\">", "<b class=\"num\">F17</b> ステーションコード", "「190016」",
    "<b class=\"fixed\">0190016</b>",
    "7桁で入力してください。", "href=\"#2760090015-f1\">要確認", ">5000123456</span>", ">0660001234</span>", ">株式会社見本ケア</span>",
    ">1: IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)</span>", ">オンライン資格確認用端末2</span>", ">2027</span>", ">27：大阪府</span>",
    ">未入力</span>", "控えないでください",
  ]) func theSampleStationsPageHolds(text: String) throws {
    let page = try SampleStation.page(findings: StationPageTests.findings)
    #expect(page.contains(text))
  }

  /// Once everything is applied for, the last day to apply neither nears nor passes.
  @Test func theDayToApplyByIsCountedOnlyWhileSomethingIsToBeAppliedFor() throws {
    let day = "<dd class=\"num\">2026年11月27日(金)"
    #expect(try SampleStation.page().contains(day + "<small data-day=\"2026-11-27\" data-deadline>"))
    let applied = SampleStation.tasks.map { $0.id.isApplication ? SampleStation.task($0.id, .done) : $0 }
    #expect(try SampleStation.page(SampleStation.report(applied)).contains(day + "</dd>"))
  }

  @Test func theEnglishPageKeepsThePortalsFieldNames() throws {
    let page = try SampleStation.page(language: .en)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("Call 架空 花子 at the station."))
    #expect(page.contains("<th scope=\"row\">確認用お客さまID（CAF）</th>"))
    #expect(page.contains("<table lang=\"ja\">"))
    #expect(page.contains("<span class=\"soft\" lang=\"en\">Never write it down"))
    #expect(!page.contains("お電話ください"))
  }

  @Test func aLateStationSaysSoAndWhy() throws {
    let page = try SampleStation.page(StationPageTests.late)
    #expect(page.contains("間に合わない"))
    #expect(page.contains("工事日の変更をご検討ください。"))
    #expect(page.contains("工事日より後"))
    #expect(page.contains("<p class=\"first\">まず工事日の変更を相談してください。</p>\n  <h2>④ 電子証明書の発行申請をする"))
    #expect(page.contains("端末2台に対して1枚です。あと1枚必要です。"))
    #expect(page.contains("0800-080-4583"))
    #expect(page.contains("<b class=\"num\" data-day=\"2026-11-12\" data-deadline data-bracketed></b>"))
  }

  /// What comes first is said of visits that cannot be made, and of no others.
  @Test func aNewVisitDateComesFirstOnlyWhereItMust() throws {
    let page = try SampleStation.page(StationPageTests.late, language: .en)
    #expect(page.contains("<p class=\"first\">First: agree on a new visit date.</p>"))
    #expect(try !SampleStation.page().contains("class=\"first\""))
    var passed = StationPageTests.late
    passed.facts.constructionOn = .of("2026-11-20")
    #expect(try !SampleStation.page(passed).contains("class=\"first\""), "there is no visit to be moved")
  }

  /// Later than the day to apply by, and so not to be taken for it.
  @Test func theLastPossibleDayIsNoDeadline() throws {
    var report = SampleStation.report()
    report.plan = StationPlan(
      tasks: report.plan.tasks, status: .dueSoon, applyBy: .of("2026-11-27"), forecast: .of("2026-11-30"),
      forecastBasis: .application, lastDayInTime: .of("2026-12-03"))
    #expect(try SampleStation.page(report).contains("申請しだい<small class=\"alone\">(最終限度: 12月3日(木)の申請)</small>"))
    let english = try SampleStation.page(report, language: .en)
    #expect(english.contains("<small class=\"alone\">(last possible day to apply: Thu 2026-12-03)</small>"))
  }

  @Test func aPageHasAMainPartAndNamedButtons() throws {
    let page = try SampleStation.page()
    #expect(page.contains("<main>") && page.contains("</main>"))
    #expect(page.contains("setAttribute(\"aria-label\", `${name}をコピー`)"))
    #expect(try SampleStation.page(language: .en).contains("setAttribute(\"aria-label\", `Copy ${name}`)"))
  }

  @Test func aNumberWithoutNameStandsAtTheEdge() throws {
    var report = SampleStation.report()
    #expect(try SampleStation.page(report).contains("架空 花子<small class=\"num\">0660001234"))
    report.contact = ""
    #expect(try SampleStation.page(report).contains("<dd><small class=\"num alone\">0660001234"))
  }

  @Test func withOnlineBillingInUseThereIsNoThirdForm() throws {
    let page = try SampleStation.page(StationPageTests.late)
    #expect(!page.contains("レセコンのプログラム名称"))
    #expect(page.contains("オンライン請求をすでにご利用中のため、申請は不要です。"))
    #expect(try SampleStation.page().contains("レセコンのプログラム名称"))
  }

  @Test func appliedFormsAreClosedAndOpenOnesOpen() throws {
    let page = try SampleStation.page()
    let opened = page.components(separatedBy: "<details class=\"form\" open>").count - 1
    let closed = page.components(separatedBy: "<details class=\"form\">").count - 1
    #expect(opened == 3)
    #expect(closed == 1)
  }

  @Test func aStationWithoutAnythingStillHasAPage() throws {
    var report = SampleStation.report([], status: .noDate, name: "") { $0 = StationFacts() }
    report.office = ""
    report.salesRep = ""
    report.phone = ""
    let page = try SampleStation.page(report, cells: SampleCells(cells: [:]))
    #expect(page.contains("(名称未入力)"))
    #expect(page.contains("工事日なし"))
    #expect(page.contains("確認が必要な項目はありません。"))
    #expect(!page.contains("{{"))
    #expect(!page.contains("nil"))
  }

  @Test func everyValueIsEscaped() throws {
    let attack = "\"><script>alert(1)</script>\u{202E}"
    var report = SampleStation.report(name: attack)
    report.office = attack
    report.salesRep = attack
    report.phone = attack
    report.isPhoneReadable = false
    report.file = attack
    var cells = SampleStation.cells
    for column in Column.allCases { cells.cells[column] = attack }
    let finding = SampleStation.finding(value: attack, suggestion: attack)
    let page = try SampleStation.page(report, cells: cells, findings: [finding])
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("\">&lt;script"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(page.components(separatedBy: "<script").count == 3)
  }

  @Test func whatCannotBeUsedIsShownAsWrittenAndDoubtful() throws {
    var cells = SampleStation.cells
    cells.cells[.customerID] = "COP123"
    cells.unusable = [.customerID]
    let page = try SampleStation.page(cells: cells, findings: [SampleStation.finding(column: .customerID)])
    #expect(
      page.contains("<span class=\"input\">COP123</span> <a class=\"tag doubtful\" href=\"#2760090015-f1\">要確認</a>"))
  }

  @Test(arguments: [("端末A、端末B", ["端末A", "端末B"]), ("端末A", ["オンライン資格確認用端末1", "オンライン資格確認用端末2"])])
  func terminalNames(cell: String, expected: [String]) throws {
    var cells = SampleStation.cells
    cells.cells[.terminalNames] = cell
    let page = try SampleStation.page(cells: cells)
    for name in expected { #expect(page.contains("<span class=\"input\">\(name)</span>")) }
  }

  /// The twentieth is the last that is listed; a line below it says how many follow.
  @Test(arguments: [
    (20, "", nil, nil),
    (
      21, "", "ほか1台（オンライン資格確認用端末21）も同じように申請します。全部で21件です",
      "and 1 more (オンライン資格確認用端末21): 21 applications in all"
    ),
    (
      25, "", "ほか5台（オンライン資格確認用端末21〜25）も同じように申請します。全部で25件です",
      "and 5 more (オンライン資格確認用端末21 to 25): 25 applications in all"
    ),
    (
      22, (1...22).map { "端末\($0)号" }.joined(separator: "、"), "ほか2台（端末21号、端末22号）も同じように申請します。全部で22件です",
      "and 2 more (端末21号, 端末22号): 22 applications in all"
    ),
  ])
  func manyTerminals(_ count: Int, _ names: String, _ japanese: String?, _ english: String?) throws {
    var cells = SampleStation.cells
    cells.cells[.terminalNames] = names
    let report = SampleStation.report { $0.terminalCount = count }
    for (language, sentence) in [(Language.ja, japanese), (.en, english)] {
      let page = try SampleStation.page(report, cells: cells, language: language)
      #expect(
        page.components(separatedBy: "<th scope=\"row\">端末名称等</th>").count - 1 == min(count, 20) + (count > 20 ? 1 : 0))
      let english = language == .en ? " lang=\"en\"" : ""
      if let sentence { #expect(page.contains("<td><span class=\"note\"\(english)>\(sentence)</span></td>")) }
    }
  }

  @Test func theRemedyIsNotSaidTwice() throws {
    var finding = SampleStation.finding()
    finding.message = "「190016」は6桁です。7桁で入力してください。"
    let page = try SampleStation.page(findings: [finding])
    #expect(page.contains("<td>「190016」は6桁です。<br>"))
    #expect(page.components(separatedBy: "7桁で入力してください。").count == 2)
    #expect(SampleStation.rule.besideRemedy("7桁で入力してください。", .ja) == "7桁で入力してください。")
    #expect(SampleStation.rule.besideRemedy("6桁です。桁数をご確認ください。", .ja) == "6桁です。桁数をご確認ください。")
  }

  @Test(arguments: [
    ("“190016” has six digits; type all seven digits.", "“190016” has six digits."),
    ("“1; 2” has two digits; please type all seven digits.", "“1; 2” has two digits."),
    ("“190016” has six digits; check them.", "“190016” has six digits; check them."),
    ("Type all seven digits.", "Type all seven digits."),
  ])
  func theEnglishRemedyIsNotSaidTwice(_ message: String, _ shown: String) {
    #expect(SampleStation.rule.besideRemedy(message, .en) == shown)
  }

  @Test(arguments: [
    (Language.ja, "期限 <b class=\"num\">2026年11月27日(金)</b>", "data-bracketed></b>。いま手続きできます。"),
    (.en, "Due <b class=\"num\">Fri 2026-11-27</b>", "data-bracketed></b>. The station can act now."),
  ])
  func theDueDateIsASentenceOfItsOwn(_ language: Language, _ due: String, _ reason: String) throws {
    let page = try SampleStation.page(language: language)
    #expect(page.contains(due) && page.contains(reason))
  }

  @Test func informationDoesNotMakeAFieldDoubtful() throws {
    let page = try SampleStation.page(findings: [SampleStation.finding(severity: .info)])
    #expect(!page.contains("href=\"#2760090015-f1\""))
  }

  @Test func theSheetHoldsEveryFormInThePortalsOrder() {
    #expect(PortalForm.all.map(\.step) == Step.allCases)
    #expect(
      PortalForm.all[1].fields.map(\.label).prefix(6) == [
        "都道府県コード", "点数表コード", "医療機関等コード", "医療機関等名", "申請区分", "電気通信回線種別",
      ])
    #expect(PortalForm.all.allSatisfy { Set($0.fields.map(\.label)).count == $0.fields.count })
  }

  @Test func pathsAreDigits() {
    #expect(StationPage.path(SampleStation.key) == "27/2760090015.html")
  }

  @Test func nothingIsLoadedFromElsewhere() throws {
    let page = try SampleStation.page()
    #expect(page.contains("default-src 'none'"))
    for mark in [" src=", "url(", "@import", "<link"] { #expect(!page.contains(mark)) }
  }

  @Test func theEnglishPageIsEnglish() throws {
    var report = StationPageTests.late
    report.plan = StationPlan(
      tasks: report.plan.tasks, status: .cannotMakeIt, applyBy: nil, forecast: .of("2026-12-01"),
      forecastBasis: .lateAnswer)
    let page = try SampleStation.page(report, findings: StationPageTests.findings, language: .en)
    #expect(page.contains("when it arrives<small class=\"red\">(too late for the visit)</small>"))
    #expect(page.contains("osaka/kita.csv, row 17 · 1 error · 1 warning<"))
    #expect(page.contains("“190016”"))
    #expect(!page.contains(" ・ "))
  }

  @Test func aForecastSaysWhatItIs() throws {
    var report = SampleStation.report()
    report.plan = StationPlan(
      tasks: report.plan.tasks, status: .cannotMakeIt, applyBy: nil, forecast: .of("2026-12-31"),
      forecastBasis: .application)
    report.facts.constructionOn = .of("2026-12-01")
    let late = "<dd class=\"num\">2026年12月31日(木)<small class=\"alone\">(今日申請した場合)</small>"
    #expect(try SampleStation.page(report).contains(late + "<small class=\"red\">工事日より後</small>"))
    #expect(try SampleStation.page(report).contains("<dt>書類がそろう見込日</dt>"))
    report.facts.masterAccountNotifiedOn = .of("2026-11-20")
    report.facts.masterAccountPrintedOn = .of("2026-11-20")
    report.facts.certificateReceivedOn = .of("2026-11-21")
    #expect(try SampleStation.page(report).contains("<dt>書類がそろった日</dt>"))
  }

  /// A finding about another row of the station names its file where it is not the page's own.
  @Test func aFindingOfAnotherFileNamesIt() throws {
    var other = SampleStation.finding(related: [RowPlace(file: 0, row: 17)])
    other.file = 1
    let page = try SampleStation.page(findings: [SampleStation.finding(), other])
    #expect(page.contains("<td class=\"where\">gifu.csv <b class=\"num\">F17</b>"))
    #expect(page.contains("<td class=\"where\"><b class=\"num\">F17</b>"))
  }

  @Test func onlyANumberThatCanBeReadIsALink() throws {
    var report = SampleStation.report()
    report.phone = "06-12-ab"
    report.isPhoneReadable = false
    let page = try SampleStation.page(report)
    #expect(page.contains("<span class=\"tel\">06-12-ab</span>"))
    #expect(!page.contains("tel:"))
  }
}
