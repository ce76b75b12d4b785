import Planning
import Stations
import Testing

@testable import Reports
@testable import Rules

/// What a station's page says of the nights before.
@Suite struct StationPastTests {
  private func past() -> StationPast {
    var past = StationPast()
    past.previousNight = .of("2026-11-21")
    past.previousStatus = .onTrack
    past.statusSince = .of("2026-11-22")
    past.ages = [.new, .open(since: .of("2026-11-18"))]
    past.gone = [StationPast.Gone(rule: 0, column: .phone)]
    past.tasks = [.activateAccount: .of("2026-11-10"), .applyEligibility: .of("2026-11-16")]
    return past
  }

  private func page(_ past: StationPast, _ language: Language = .ja) throws -> String {
    let templates = try TemplateSet.load(directories: [])
    var out: [UInt8] = []
    StationPage(templates, SampleStation.context(language)).append(
      SampleStation.report(), cells: SampleStation.cells, findings: StationPageTests.findings, past: past, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    "11月22日(日)から</small>", "前回(11月21日(土))から", "状態が「予定どおり」から「期限間近」に変わりました。", "「① アカウントを有効化する」が完了しました。",
    "指摘が1件増えました。", "解消: 題(電話番号)", "<small class=\"red num\">新規</small>",
    "<small class=\"soft num\">11/18から</small>", "未対応 (11/16からタスク一覧に掲載)",
  ])
  func thePageTells(text: String) throws {
    #expect(try page(past()).contains(text))
  }

  @Test func whatIsAcceptedOrNotCheckedIsNotCalledGone() throws {
    var aside = past()
    aside.gone = [
      StationPast.Gone(rule: 0, column: nil, setAside: .accepted),
      StationPast.Gone(rule: 0, column: .phone, setAside: .unchecked),
    ]
    let japanese = try page(aside)
    #expect(japanese.contains("確認済みとして受け付けました: 題<") && japanese.contains("確認の対象から外れました: 題(電話番号)"))
    #expect(!japanese.contains("解消"))
    let english = try page(aside, .en)
    #expect(english.contains("Accepted: ") && english.contains("No longer checked: ") && !english.contains("Gone: "))
  }

  @Test func thePageTellsSinceWhenItIsTheSame() throws {
    var same = past()
    same.sameSince = .of("2026-11-18")
    #expect(try page(same).contains("2026年11月18日(水)からこの内容です"))
    #expect(try page(same, .en).contains("Unchanged since Wed 2026-11-18"))
    #expect(try page(past()).contains("2026年11月22日(日)からこの内容です"))
  }

  @Test func withoutALedgerThePageTellsNothing() throws {
    let page = try page(StationPast())
    for text in ["前回", "から</small>", ">新規</small>"] { #expect(!page.contains(text), "\(text)") }
  }

  @Test func aNightWithoutChangesSaysNothing() throws {
    var same = past()
    same.previousStatus = .dueSoon
    same.ages = [.open(since: .of("2026-11-18")), .open(since: .of("2026-11-18"))]
    same.gone = []
    same.tasks = [.applyEligibility: .of("2026-11-16")]
    #expect(try !page(same).contains("前回("))
    #expect(try page(same).contains("未対応 (11/16からタスク一覧に掲載)"))
    same.previousStatus = nil
    #expect(try page(same, .en).contains("was not in the exports before"))
  }

  @Test func aTitleThatBeginsWithAQuotationStandsInDoubleBrackets() throws {
    var gone = past()
    gone.tasks = [.obtainOpeningNotice: .of("2026-11-10")]
    #expect(try page(gone).contains("『「開通のご案内」を受け取る』は不要になりました。"))
  }
}
