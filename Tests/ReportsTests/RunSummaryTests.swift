import Planning
import Stations
import Testing

@testable import Reports
@testable import Rules

@Suite struct RunSummaryTests {
  static func report(
    _ code: Int, _ status: StationStatus, on day: String?, forecast: String = "2026-11-30"
  ) -> StationReport {
    var report = SampleStation.report(status: status, name: "見本\(code)") { $0.constructionOn = day.map(Day.of) }
    report.key = StationKey(prefecture: 27, stationCode: code)
    let plan = report.plan
    report.plan = StationPlan(
      tasks: plan.tasks, status: status, applyBy: plan.applyBy, forecast: .of(forecast),
      hasTaskDueSoon: plan.hasTaskDueSoon)
    return report
  }

  /// What a night with these stations and findings says when it ends.
  static func text(
    _ reports: [StationReport], errors: Int = 0, warnings: Int = 0, infos: Int = 0, _ language: Language = .ja,
    folder: String = "o"
  ) -> String {
    var summary = RunSummary(SampleStation.context(language))
    var tonight = NightFigures(date: .of("2026-11-22"), run: "")
    for report in reports {
      summary.name(report)
      tonight.stations[report.plan.status, default: 0] += 1
    }
    (tonight.errors, tonight.warnings, tonight.infos) = (errors, warnings, infos)
    return summary.text(SummaryFacts(nights: [tonight], rules: [], files: [], rowsWithoutKey: 0), folder: folder)
  }

  /// The next step is that of the page and of the list of calls, with the reason.
  @Test func theNextStepIsThePages() {
    let complete = RunSummaryTests.report(1, .complete, on: "2026-12-01")
    let passed = RunSummaryTests.report(2, .cannotMakeIt, on: "2026-11-20")
    var unreadable = RunSummaryTests.report(3, .overdue, on: nil)
    unreadable.isVisitUnreadable = true
    let text = RunSummaryTests.text([complete, passed, unreadable])
    #expect(
      text.contains("[準備完了] 手続きの記録はそろっていますが、一覧表にエラーが1件あります\n    工事日 2026-12-01 → 一覧表のエラーを解消する\n"), "\(text)")
    #expect(text.contains("工事日を2日過ぎましたが、工事完了日がありません\n    工事日 2026-11-20 → 工事の結果を確かめる\n"), "\(text)")
    #expect(text.contains("    工事日 読み取れません → "), "\(text)")
  }

  @Test func namesTheMostUrgentFirst() {
    let reports = [
      RunSummaryTests.report(1, .onTrack, on: "2027-03-01"),
      RunSummaryTests.report(2, .dueSoon, on: "2026-12-01"),
      RunSummaryTests.report(3, .cannotMakeIt, on: "2026-12-24", forecast: "2026-12-31"),
      RunSummaryTests.report(4, .cannotMakeIt, on: "2026-11-24"),
    ]
    let expected = """
      ステーション 4件: 間に合わない 2件、期限間近 1件、予定どおり 1件
      指摘: エラー 3件、警告 0件、参考 0件

      急ぐステーション:
        2760000004 大阪北 見本4
          [間に合わない] 書類がそろうのは早くても11月30日(月)で、工事日の6日後です
          工事日 2026-11-24 → ② オンライン資格確認の利用申請をする
        2760000003 大阪北 見本3
          [間に合わない] 書類がそろうのは早くても12月31日(木)で、工事日の7日後です
          工事日 2026-12-24 → ② オンライン資格確認の利用申請をする
        2760000002 大阪北 見本2
          [期限間近] 期限まであと5日です
          工事日 2026-12-01 → ② オンライン資格確認の利用申請をする

      out/latest をご覧ください: summary.html(ひと目で)、errors.csv(指摘)、tasks.csv(タスク)、\
      stations.csv(全ステーション)、stations/(ステーションごと)、offices/(営業所に送る修正用)

      """
    #expect(RunSummaryTests.text(reports, errors: 3, folder: "out/latest") == expected)
  }

  @Test func keepsTenWhateverTheOrder() {
    let reports = (1...25).map { RunSummaryTests.report($0, .overdue, on: "2026-12-01") }
    let forwards = RunSummaryTests.text(reports, .en)
    #expect(forwards == RunSummaryTests.text(reports.reversed(), .en))
    #expect(forwards.contains("2760000010"))
    #expect(!forwards.contains("2760000011"))
    #expect(forwards.hasPrefix("25 stations: Overdue 25\n"))
  }

  @Test func whatIsCountedInEnglishAgreesWithItsNumber() {
    let reports = [RunSummaryTests.report(1, .overdue, on: "2026-12-01")]
    #expect(
      RunSummaryTests.text(reports, errors: 2, warnings: 1, infos: 3, .en).hasPrefix(
        """
        1 station: Overdue 1
        Findings: 2 errors, 1 warning, 3 for information

        Most urgent:

        """))
  }

  @Test(arguments: [(Language.ja, "急ぐステーション（15件のうち10件）:\n"), (.en, "Most urgent (10 of 15):\n")])
  func whoIsLeftOutIsCounted(_ language: Language, _ heading: String) {
    let reports = (1...15).map { RunSummaryTests.report($0, .overdue, on: "2026-12-01") }
    #expect(RunSummaryTests.text(reports, language).contains("\n" + heading))
  }

  @Test(arguments: [(Language.ja, "大阪北 (名称未入力)\n"), (.en, "大阪北 (no name)\n")])
  func aStationWithoutNameSaysSo(_ language: Language, _ text: String) {
    var report = RunSummaryTests.report(1, .overdue, on: "2026-12-01")
    report.name = ""
    #expect(RunSummaryTests.text([report], language).contains(text))
  }
}
