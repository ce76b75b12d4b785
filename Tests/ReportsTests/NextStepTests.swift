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

  @Test func errorsOfAStationWithAllPapersAreNotPassedOver() {
    let report = Self.report(.complete, [Self.handOver], errors: 2)
    #expect(NextStep(report, today: Self.today) == .errors)
    #expect(StatusMeaning.words(report, today: Self.today).ja.contains("エラーが2件"))
    #expect(Urgency(report, today: Self.today) != nil)
    #expect(CallReason.words(report, today: Self.today, .en) == "papers in hand, but 2 errors in the export")
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
    #expect(!NextStep(report, today: Self.today).isCall)
    #expect(NextStep(report, today: Self.today).call(report, .ja).hasPrefix("今日の連絡は不要です。"))
    #expect(StatusMeaning.words(report, today: Self.today).ja.contains("書類はそろっています"))
    #expect(Urgency(report, today: Self.today) == nil)
    let other = Self.report(.dueSoon, [Self.handOver, Self.apply], hasTaskDueSoon: true)
    #expect(Urgency(other, today: Self.today) != nil)
  }

  @Test func whoCanOnlyWaitIsNotToldToGoOn() {
    let waits = StatusMeaning.words(Self.report(.onTrack, [Self.waiting]), today: Self.today)
    #expect(!waits.ja.contains("順に") && waits.ja.contains("お待ちください"))
    let acts = StatusMeaning.words(Self.report(.onTrack, [Self.waiting, Self.apply]), today: Self.today)
    #expect(acts.ja.contains("順に"))
  }

  @Test func aCallIsAskedForExactlyWhereSomebodyIsToBeCalled() {
    #expect(NextStep.task(Self.apply).isCall)
    #expect(NextStep.task(Self.late).isCall)
    #expect(!NextStep.task(Self.waiting).isCall)
    #expect(!NextStep.task(Self.handOver).isCall)
    let report = Self.report(.overdue, [Self.late])
    #expect(NextStep.task(Self.late).call(report, .ja).contains("お電話でご確認ください"))
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
