import Foundation
import Planning
import Stations
import Testing

@testable import Reports
@testable import Rules

/// What a page and the list of calls say of how a station stands and whom to call.
@Suite struct NextStepTests {
  private static let today = SampleStation.today

  private static func report(
    _ status: StationStatus, _ tasks: [PlannedTask], visit: Int = 5, errors: Int = 0, completed: Bool = false,
    hasTaskDueSoon: Bool = false
  ) -> StationReport {
    var report = SampleStation.report(tasks, status: status) { facts in
      facts.constructionOn = today + visit
      facts.constructionCompletedOn = completed ? today + visit : nil
    }
    report.errors = errors
    report.plan = StationPlan(
      tasks: tasks, status: status, applyBy: today + visit - 14, forecast: nil, hasTaskDueSoon: hasTaskDueSoon)
    return report
  }

  private static let handOver = SampleStation.task(.handOverDocuments, .todo, due: "2026-12-01", .ready)
  private static let apply = SampleStation.task(.applyEligibility, .todo, due: "2026-12-01", .ready)
  private static let waiting = SampleStation.task(
    .receiveCertificate, .waiting, due: "2026-12-01", .applied(.of("2026-11-12")))
  private static let late = SampleStation.task(
    .receiveCertificate, .waiting, due: "2026-11-19", overdue: true, .applied(.of("2026-11-12")))

  @Test(arguments: StationStatus.allCases) func everyStatusMeansSomethingInBothLanguages(status: StationStatus) {
    let words = StatusMeaning.words(Self.report(status, []), today: Self.today)
    #expect(!words.ja.isEmpty && words.ja != words.en)
  }

  @Test func aVisitWhoseDayHasPassedIsAskedFor() {
    for status in [StationStatus.cannotMakeIt, .complete] {
      let report = Self.report(status, [Self.late], visit: -3)
      #expect(NextStep(report, today: Self.today) == .visitResult)
      #expect(StatusMeaning.words(report, today: Self.today).ja.contains("工事完了日"))
      #expect(CallReason.words(report, today: Self.today, .ja) == "工事日を3日過ぎましたが、工事完了日がありません")
    }
    let ahead = StatusMeaning.words(Self.report(.cannotMakeIt, [], visit: 0), today: Self.today)
    #expect(ahead.ja.hasPrefix("今日手続きをしても"))
  }

  /// What a later date says to be done is not asked for again: its own date is.
  @Test func whatSeemsDoneIsNotAskedForAgain() {
    let task = SampleStation.task(
      .activateAccount, .todo, due: "2026-11-20", overdue: true, .seemsDone(by: .eligibilityAppliedOn))
    let report = Self.report(.overdue, [task])
    let step = NextStep(report, today: Self.today)
    #expect(step == .doubtful(task) && step.task == task)
    #expect(step.heading.ja == "空欄の①有効化日を確かめる")
    #expect(step.call(report, isCalled: true, .ja).hasPrefix("まず手元の記録をお確かめください。"))
    #expect(CallReason.words(report, today: Self.today, .ja) == "期限を2日過ぎています。「①有効化日」の記入もれと思われます")
    #expect(!MailDraft.isWanted(report) && MailDraft.isWanted(Self.report(.overdue, [Self.apply])))
  }

  /// `済` in a column for dates: whoever has activated the account need not register again.
  @Test func whatCannotBeReadIsNotAskedForAgain() {
    let task = SampleStation.task(
      .activateAccount, .todo, due: "2026-11-20", overdue: true, .unreadable(.accountActivatedOn))
    let report = Self.report(.overdue, [task])
    let step = NextStep(report, today: Self.today)
    #expect(step == .doubtful(task) && step.heading.ja == "読み取れない①有効化日を確かめる")
    #expect(NextStep.choices(task).map(\.ja) == ["済んでいれば、実際の日付を入力してください。", "まだであれば、セルを空欄にしてください。"])
    #expect(CallReason.words(report, today: Self.today, .ja) == "期限を2日過ぎています。「①有効化日」を読み取れません")
    #expect(!MailDraft.isWanted(report))
    let count = SampleStation.task(.applyCertificate, .todo, .unreadable(.certificateAppliedCount))
    #expect(NextStep.choices(count).map(\.ja) == ["正しい枚数を、数字で入力してください。"])
  }

  @Test func errorsOfAStationWithAllPapersAreNotPassedOver() {
    let report = Self.report(.complete, [Self.handOver], errors: 2)
    #expect(NextStep(report, today: Self.today) == .errors)
    #expect(StatusMeaning.words(report, today: Self.today).ja.contains("エラーが2件"))
    #expect(Urgency(report, today: Self.today) != nil)
    #expect(CallReason.words(report, today: Self.today, .ja) == "手続きの記録はそろっていますが、一覧表にエラーが2件あります")
    let early = Self.report(.complete, [Self.handOver], visit: 30, errors: 2)
    #expect(NextStep(early, today: Self.today) == .errors)
    #expect(Urgency(early, today: Self.today) == nil)
    // Once the visit is done, nothing can fail any more.
    let done = Self.report(.complete, [], visit: -3, errors: 2, completed: true)
    #expect(NextStep(done, today: Self.today) == .nothing)
    #expect(Urgency(done, today: Self.today) == nil)
    #expect(StatusMeaning.words(done, today: Self.today).en == "The visit is done.")
  }

  @Test func nobodyIsCalledForPapersThatAreInHand() {
    let report = Self.report(.dueSoon, [Self.handOver, Self.waiting])
    #expect(NextStep(report, today: Self.today).call(report, isCalled: false, .ja).hasPrefix("今日の連絡は不要です。"))
    #expect(StatusMeaning.words(report, today: Self.today).ja.contains("書類はそろっています"))
    #expect(Urgency(report, today: Self.today) == nil)
    let billing = Self.report(
      .dueSoon, [Self.handOver, SampleStation.task(.receiveBillingDocuments, .waiting, .applied(.of("2026-11-12")))])
    #expect(StatusMeaning.words(billing, today: Self.today).ja.contains("③の手続きが残っています"))
    let other = Self.report(.dueSoon, [Self.handOver, Self.apply], hasTaskDueSoon: true)
    #expect(Urgency(other, today: Self.today) != nil)
  }

  /// What must be done by Monday goes before waits for visits of next year.
  @Test func whatIsDueWithinThreeDaysIsAsUrgentAsWhatIsOverdue() throws {
    let due = { SampleStation.task(.applyEligibility, .todo, due: $0, .ready) }
    let now = try #require(
      Urgency(Self.report(.dueSoon, [due("2026-11-25")], visit: 17, hasTaskDueSoon: true), today: Self.today))
    let soon = try #require(
      Urgency(Self.report(.dueSoon, [due("2026-11-26")], visit: 18, hasTaskDueSoon: true), today: Self.today))
    let late = try #require(Urgency(Self.report(.overdue, [Self.late], visit: 90), today: Self.today))
    #expect(now < late && late < soon)
  }

  /// On the day of the visit the worker asks for two papers; ③ has none of them.
  @Test func ofOneDayWhoLacksAPaperForItGoesFirst() throws {
    let billing = SampleStation.task(
      .receiveBillingDocuments, .waiting, due: "2026-11-15", overdue: true, .applied(.of("2026-10-12")))
    var ready = Self.report(.overdue, [billing], visit: 0)
    ready.facts.masterAccountNotifiedOn = Self.today - 9
    ready.facts.masterAccountPrintedOn = Self.today - 9
    ready.facts.certificateReceivedOn = Self.today - 9
    let lacking = Self.report(.overdue, [Self.late], visit: 0)
    let (first, second) = (
      try #require(Urgency(lacking, today: Self.today)), try #require(Urgency(ready, today: Self.today))
    )
    #expect(first < second && !(second < first))
    #expect(try second < #require(Urgency(Self.report(.overdue, [Self.late], visit: 1), today: Self.today)))
  }

  /// Nobody need be called for ③, but the visit should not come as a surprise.
  @Test func papersOfBillingAfterTheVisitAreSaid() {
    let papers = { SampleStation.task(.receiveBillingDocuments, .waiting, due: $0, .applied(.of("2026-11-12"))) }
    let late = Self.report(.onTrack, [papers("2027-01-02")], visit: 40)
    #expect(StatusMeaning.words(late, today: Self.today).ja.hasSuffix("③の書類が届くのは工事日の後（1月2日(土)見込み）です。"))
    let early = Self.report(.onTrack, [papers("2027-01-01")], visit: 40)
    #expect(!StatusMeaning.words(early, today: Self.today).ja.contains("③"))
  }

  @Test func whoCanOnlyWaitIsNotToldToGoOn() {
    let waits = StatusMeaning.words(Self.report(.onTrack, [Self.waiting]), today: Self.today)
    #expect(!waits.ja.contains("順に") && waits.ja.contains("お待ちください"))
    let acts = StatusMeaning.words(Self.report(.onTrack, [Self.waiting, Self.apply]), today: Self.today)
    #expect(acts.ja.contains("順に"))
  }

  /// A page asks for a call exactly where the list of calls does, whatever the station's dates.
  @Test func aCallIsAskedForExactlyWhereTheListDoes() throws {
    let planner = Planner(today: Self.today, calendar: BusinessCalendar(), deadlines: Deadlines())
    let steps: [WritableKeyPath<StationFacts, Day?>] = [
      \.accountRegisteredOn, \.accountActivatedOn, \.eligibilityAppliedOn, \.masterAccountNotifiedOn,
      \.masterAccountPrintedOn, \.billingAppliedOn, \.billingDocumentsReceivedOn, \.certificateAppliedOn,
      \.certificateReceivedOn,
    ]
    var seen: [Bool: Int] = [:]
    for visit in [-5, 0, 3, 10, 20, 60] {
      for (done, age) in (0...steps.count).flatMap({ done in [-40, -8, -1, 1].map { (done, $0) } }) {
        var facts = StationFacts()
        facts.constructionOn = Self.today + visit
        for step in steps.prefix(done) { facts[keyPath: step] = Self.today + age }
        var report = SampleStation.report()
        (report.facts, report.plan, report.errors) = (facts, planner.plan(facts), done % 2)
        let isListed = Urgency(report, today: Self.today) != nil
        let page = try SampleStation.page(report)
        let call = try #require(page.components(separatedBy: "<p class=\"call\">").last?.prefix { $0 != "<" })
        #expect(call.contains("お電話") == isListed, "\(call) \(report.plan)")
        #expect(page.contains("href=\"tel:") == isListed || call.isEmpty)
        seen[isListed, default: 0] += 1
      }
    }
    #expect(seen.count == 2 && seen.values.allSatisfy { $0 > 20 })
  }

  /// Whose errors are to be settled is not told that nothing is to be done.
  @Test func errorsAreNamedWhereNobodyIsCalled() {
    let report = Self.report(.onTrack, [Self.waiting], visit: 40, errors: 3)
    let call = NextStep(report, today: Self.today).call(report, isCalled: false, .ja)
    #expect(call == "今日の連絡は不要です。到着をお待ちください。一覧表のエラー3件は、下の「一覧表の指摘」をご覧ください。")
  }

  @Test func aVisitThatIsDoneInTheFutureIsAskedFor() {
    let report = Self.report(.complete, [], visit: 23, completed: true)
    #expect(NextStep(report, today: Self.today) == .dateAhead(.handOverDocuments))
    #expect(NextStep(report, today: Self.today).heading.ja == "未来の日付になっている工事完了日を確かめる")
    let meaning = StatusMeaning.words(report, today: Self.today)
    #expect(meaning.ja.hasPrefix("工事完了日が未来の日付（2026年12月15日(火)）です。") && !meaning.ja.contains("工事は完了しています"))
    #expect(CallReason.words(report, today: Self.today, .en) == "工事完了日 is in the future (Tue 2026-12-15)")
    #expect(Urgency(report, today: Self.today) != nil)
    #expect(NextStep(report, today: Self.today + 23) == .nothing)
  }

  @Test func whatRestsOnADayStillToComeIsNotSaidToBeSo() throws {
    let tasks = [
      SampleStation.task(.applyEligibility, .done),
      SampleStation.task(.applyCertificate, .todo, due: "2026-12-20", .dateAhead(.applyEligibility, .of("2062-11-16"))),
    ]
    let report = SampleStation.report(tasks, status: .onTrack) { $0.eligibilityAppliedOn = .of("2062-11-16") }
    #expect(NextStep(report, today: Self.today) == .dateAhead(.applyEligibility))
    #expect(Urgency(report, today: Self.today) != nil)
    let page = try SampleStation.page(report)
    #expect(page.contains("②申請日が未来の日付（2062年11月16日(木)）です。日付を確かめるまで"))
    for claim in ["余裕があります", "いま手続きできます", "2062年11月16日(木) 完了", "2062年11月16日(木) 申請済み", " is-next\""] {
      #expect(!page.contains(claim), "\(claim)")
    }
  }

  @Test func onTheDayOfTheVisitTheSentenceNamesTheDay() {
    let words = StatusMeaning.words(Self.report(.overdue, [Self.late], visit: 0), today: Self.today)
    #expect(words.ja.hasPrefix("本日が工事日で"))
  }

  @Test func theReasonOfACallSaysHowManyAreMissing() {
    let task = SampleStation.task(
      .receiveCertificate, .waiting, due: "2026-11-19", overdue: true, .tooFew(have: 20, need: 25))
    let words = CallReason.words(Self.report(.overdue, [task]), today: Self.today, .ja)
    #expect(words.contains("25台に対して20枚、あと5枚"))
  }

  @Test func onlyVisitsFromTodayToTheNextWorkingDayAreNamed() {
    let days = Self.today...Self.today + 1
    #expect(VisitRank(Self.report(.onTrack, [], visit: 0), days) != nil)
    #expect(VisitRank(Self.report(.onTrack, [], visit: 1), days) != nil)
    #expect(VisitRank(Self.report(.onTrack, [], visit: 2), days) == nil)
    #expect(VisitRank(Self.report(.complete, [], visit: 0, completed: true), days) == nil)
  }
}
