import Planning
import Rules
import Stations

extension StationPage {
  /// Sets the time line of the four steps; nothing once the visit is done, or without any date.
  ///
  /// It is drawn as of `since`, so that it need not be drawn anew every night; a script moves today along.
  func setTimeLine(_ report: StationReport, since: Day, _ page: inout TemplateRecord) {
    guard report.facts.constructionCompletedOn == nil,
      let line = TimeLine(report.plan, report.facts, today: since)
    else { return }
    page.set(PageName.timeLine, .holds)
    page.set(PageName.timeLineWords, words(report))
    page.set(PageName.timeLineFirst, line.first.description)
    page.set(PageName.timeLineLast, line.last.description)
    page.set(PageName.todayX, String(line.x(context.today)))
    page.set(PageName.todayAnchor, line.x(context.today) > TimeLine.right - 60 ? "end" : "start")
    page.set(PageName.applyByX, report.plan.applyBy.map { String(line.x($0)) })
    page.set(PageName.applyByBrief, report.plan.applyBy.map { DayWords.brief($0, language) })
    page.set(PageName.constructionX, report.facts.constructionOn.map { String(line.x($0)) })
    page.set(PageName.constructionBrief, report.facts.constructionOn.map { DayWords.brief($0, language) })
    page.set(PageName.ticks, .records(line.ticks.map(record)))
    page.set(PageName.lanes, .records(line.lanes.enumerated().map { record($1, number: $0) }))
  }

  private func record(_ tick: TimeLine.Tick) -> TemplateRecord {
    var record = TemplateRecord(TickName.self)
    record.set(TickName.x, String(tick.x))
    record.set(TickName.month, DayWords.month(tick.month, language))
    return record
  }

  private func record(_ lane: TimeLine.Lane, number: Int) -> TemplateRecord {
    var record = TemplateRecord(LaneName.self)
    let y = 30 + 16 * number
    record.set(LaneName.y, String(y))
    record.set(LaneName.textY, String(y + 9))
    record.set(LaneName.stepMark, lane.step.mark)
    record.set(LaneName.stepTitle, StepWords.title(lane.step)[language])
    record.set(LaneName.finished, .flag(lane.isFinished))
    record.set(LaneName.needless, .flag(lane.isNeedless))
    record.set(LaneName.solidX, lane.solid.map { String($0.x) })
    record.set(LaneName.solidWidth, lane.solid.map { String($0.width) })
    record.set(LaneName.grows, .flag(lane.grows))
    record.set(LaneName.expectedX, lane.expected.map { String($0.x) })
    record.set(LaneName.expectedWidth, lane.expected.map { String($0.width) })
    record.set(LaneName.dueX, lane.due.map(String.init))
    return record
  }

  /// The time line in words, for whoever does not see it.
  private func words(_ report: StationReport) -> String {
    let steps = Step.allCases.map { "\($0.mark) \(state(of: $0, report.facts)[language])" }
    return Words(ja: "4つの手続きの時間の流れ: ", en: "The four steps in time: ")[language]
      + steps.joined(separator: language.listSeparator)
  }

  private func state(of step: Step, _ facts: StationFacts) -> Words {
    if step == .billing, facts.billsOnlineAlready { return Words(ja: "不要", en: "not needed") }
    if let applied = DoneDay.applied(step, facts), applied > context.today { return StateWords.ahead }
    if StepProgress.isFinished(step, facts) { return Words(ja: "完了", en: "done") }
    return StepProgress.isApplied(step, facts)
      ? Words(ja: "申請済み", en: "applied") : Words(ja: "申請前", en: "to apply")
  }
}
