import Planning
import Rules
import Stations
import Tables

extension StationPage {
  /// Sets what is to be done next, and whom to call for it.
  func setNext(_ report: StationReport, _ page: inout TemplateRecord) {
    let step = NextStep(report, today: context.today)
    let isCalled = Urgency(report, today: context.today) != nil
    page.set(PageName.nextTitle, step.heading[language])
    if step == .nothing || step == .nothingToday { return }
    page.set(PageName.next, .holds)
    page.set(PageName.nextCall, VisibleText.make(step.call(report, isCalled: isCalled, language)))
    page.set(PageName.nextCallThen, step.afterCall(isCalled: isCalled, language))
    page.set(PageName.nextCalls, .flag(isCalled))
    switch step {
    case .task(let task):
      setNext(task, guidance[task.id], &page)
      if report.plan.status == .cannotMakeIt { page.set(PageName.nextFirst, NextStep.moveVisit[language]) }
    case .doubtful(let task):
      let choices = NextStep.choices(task).map { TemplateRecord(sentence: $0[language]) }
      setNext(task, .records(choices), &page)
    case .visitResult:
      page.set(PageName.nextReason, NextStep.visitPassed[language])
      page.set(PageName.nextGuidance, .records(NextStep.visitChoices.map { TemplateRecord(sentence: $0[language]) }))
    case .dateAhead(let task):
      page.set(PageName.nextReason, report.facts.doneOn(task).map { ReasonWords.dateAhead(task, $0, language) })
      page.set(PageName.nextGuidance, .records(NextStep.dateChoices.map { TemplateRecord(sentence: $0[language]) }))
    case .errors: page.set(PageName.nextReason, NextStep.errorsBelow[language])
    case .nothing, .nothingToday: break
    }
  }

  private func setNext(_ task: PlannedTask, _ guidance: TemplateValue?, _ page: inout TemplateRecord) {
    page.set(PageName.nextReason, ReasonWords.sentence(task, language))
    page.set(PageName.nextDue, task.due.map { long($0) })
    page.set(PageName.nextDueDay, task.due?.description)
    page.set(PageName.nextOverdue, .flag(task.isOverdue))
    page.set(PageName.nextWaiting, .flag(task.state == .waiting))
    page.set(PageName.nextExpected, .flag(task.isDueExpected))
    page.set(PageName.nextGuidance, guidance ?? .nothing)
    page.set(PageName.nextPages, TaskGuidance.pages(task.id))
  }
}
