import Planning
public import Rules
public import Stations
import Tables

/// A station's own page: how it stands, what is next, its tasks, its findings, and what to type on the portal.
///
/// Everything that does not depend on the station is made once; pages may be rendered in parallel.
public struct StationPage: Sendable {
  let context: ReportContext
  private let template: PageTemplate
  let guidance: [TaskID: TemplateValue]
  private let longDays: LongDays
  /// A digest of what all pages of a run are made from.
  let edition: Int64
  /// Whether the template names something that is another text every day.
  let isDaily: Bool

  var language: Language { context.language }

  /// The page in a run's language. `edition` says which program makes it, and with which rules.
  public init(_ templates: TemplateSet, _ context: ReportContext, edition: String = "") {
    self.context = context
    template = templates[context.language].station
    isDaily = !template.names.isDisjoint(with: PageName.daily)
    longDays = LongDays(around: context.today, context.language)
    guidance = TaskGuidance.records(context)
    var content = ContentBytes()
    content.add(edition)
    content.add(context.language.rawValue)
    content.add(template.digest)
    for task in TaskID.allCases {
      for sentence in TaskGuidance.sentences(task, context.deadlines) { content.add(sentence[context.language]) }
    }
    self.edition = content.digest
  }

  /// Where a station's page stands below `stations/`: digits only, such as `27/2760090015.html`.
  public static func path(_ key: StationKey) -> String {
    let code = key.description
    return "\(code.prefix(2))/\(code).html"
  }

  /// Appends the page of a station in UTF-8.
  ///
  /// `row` is the station's row, `findings` are those about it, in the order in which they are shown, and `past` is
  /// what the nights before say of it.
  public func append(
    _ report: StationReport, row: StationRow, findings: [Finding], past: StationPast, to out: inout [UInt8]
  ) {
    append(report, cells: row, findings: findings, past: past, to: &out)
  }

  func append(
    _ report: StationReport, cells: any StationCells, findings: [Finding], past: StationPast = StationPast(),
    to out: inout [UInt8]
  ) {
    template.render(record(report, cells, findings, past), to: &out)
  }

  func record(
    _ report: StationReport, _ cells: any StationCells, _ findings: [Finding], _ past: StationPast = StationPast()
  ) -> TemplateRecord {
    var page = TemplateRecord(PageName.self)
    setPast(report, past, &page)
    setTimeLine(report, since: past.sameSince ?? context.today, &page)
    setIdentity(report, &page)
    setDates(report, &page)
    setForecast(report, &page)
    setToday(report, &page)
    setNext(report, &page)
    let tasks = report.plan.tasks
    let next = NextStep(report, today: context.today).task?.id
    page.set(PageName.tasks, .records(tasks.map { record($0, report, past, isNext: $0.id == next) }))
    page.set(PageName.tasksDone, String(tasks.count { $0.state == .done && !report.isAhead($0.id, context.today) }))
    page.set(PageName.tasksTotal, String(tasks.count))
    page.set(
      PageName.findings,
      .records(
        findings.enumerated().map { index, finding in
          let age = past.ages.indices.contains(index) ? past.ages[index] : .unknown
          return record(finding, on: report, number: index + 1, age)
        }))
    page.set(PageName.steps, .records(steps(report, cells, findings)))
    page.set(PageName.billingInUse, .flag(report.facts.billsOnlineAlready))
    page.set(PageName.callCentre, CallCentre.words[language])
    return page
  }

  private func setIdentity(_ report: StationReport, _ page: inout TemplateRecord) {
    page.set(PageName.stationName, VisibleText.make(report.name))
    page.set(PageName.station, report.key.description)
    page.set(PageName.office, VisibleText.make(report.office))
    page.set(PageName.salesRep, VisibleText.make(report.salesRep))
    page.set(PageName.phone, VisibleText.make(report.phone))
    page.set(PageName.dial, report.dial)
    page.set(PageName.contact, VisibleText.make(report.contact))
    page.set(PageName.file, VisibleText.make(report.file))
    page.set(PageName.row, String(report.row))
    page.set(PageName.errors, report.errors == 0 ? nil : String(report.errors))
    page.set(PageName.errorsCounted, SeverityWords.counted(.error, report.errors, language))
    page.set(PageName.warnings, report.warnings == 0 ? nil : String(report.warnings))
    page.set(PageName.warningsCounted, SeverityWords.counted(.warning, report.warnings, language))
  }

  private func setDates(_ report: StationReport, _ page: inout TemplateRecord) {
    let status = report.plan.status
    page.set(PageName.status, status.rawValue)
    page.set(PageName.statusName, StatusWords.name(status)[language])
    let badge = StatusBadge(report, today: context.today)
    page.set(PageName.statusSign, badge.sign)
    page.set(PageName.badge, badge.look)
    page.set(PageName.statusMeaning, StatusMeaning.words(report, today: context.today)[language])
    page.set(PageName.alarm, .flag(status.isDanger))
    page.set(PageName.constructionOn, report.facts.constructionOn.map { long($0) })
    page.set(PageName.constructionMissing, VisitWords.missing(report)[language])
    if !report.isAhead(.handOverDocuments, context.today) {
      page.set(PageName.completedOn, report.facts.constructionCompletedOn.map { long($0) })
    }
    if status == .complete { return }
    page.set(PageName.constructionDay, report.facts.constructionOn?.description)
    page.set(PageName.applyBy, report.plan.applyBy.map { long($0) })
    // Once everything is applied for, the day is neither near nor passed.
    if report.openTasks.contains(where: \.id.isApplication) {
      page.set(PageName.applyByDay, report.plan.applyBy?.description)
    }
  }

  /// A forecast that moves with every day on which nobody acts is put in words, with the last day on which it is early
  /// enough: that day stays. One that is too late is named, for it says what other visit can be agreed upon.
  private func setForecast(_ report: StationReport, _ page: inout TemplateRecord) {
    let plan = report.plan
    let isLate = isForecastLate(report)
    page.set(PageName.papersInHand, .flag(report.facts.hasBothPapers))
    if isForecastShown(report) { page.set(PageName.forecast, plan.forecast.map { long($0) }) }
    guard plan.status != .complete else { return }
    page.set(PageName.forecastLate, .flag(isLate))
    guard plan.forecastBasis != .dates, plan.forecast != nil else { return }
    if isForecastShown(report) { return page.set(PageName.forecastNote, ForecastWords.ifToday[language]) }
    page.set(PageName.forecast, ForecastWords.moving(plan.forecastBasis)[language])
    if !isLate, let day = plan.lastDayInTime {
      page.set(PageName.forecastNote, ForecastWords.lastDay(day)[language])
    }
  }

  /// Whether the page names the day: one that does not move, or one by which another visit is agreed upon.
  func isForecastShown(_ report: StationReport) -> Bool {
    switch report.plan.forecastBasis {
    case .dates: true
    case .application: report.plan.status != .complete && isForecastLate(report)
    case .lateAnswer: false
    }
  }

  /// Whether the papers cannot be in hand on 工事日.
  func isForecastLate(_ report: StationReport) -> Bool {
    guard let forecast = report.plan.forecast, let day = report.facts.constructionOn else { return false }
    return forecast > day
  }

  private func record(
    _ task: PlannedTask, _ report: StationReport, _ past: StationPast, isNext: Bool
  ) -> TemplateRecord {
    var record = TemplateRecord(TaskName.self)
    record.set(TaskName.task, task.id.rawValue)
    record.set(TaskName.title, TaskWords.title(task.id)[language])
    record.set(TaskName.state, task.state.rawValue)
    record.set(TaskName.stateName, StateWords.name(task.state)[language])
    record.set(TaskName.done, .flag(task.state == .done))
    record.set(TaskName.todo, .flag(task.state == .todo))
    record.set(TaskName.waiting, .flag(task.state == .waiting))
    record.set(TaskName.expected, .flag(task.isDueExpected))
    record.set(TaskName.blocked, .flag(task.state == .blocked))
    record.set(TaskName.mark, StateWords.mark(task.state))
    record.set(TaskName.pages, TaskGuidance.pages(task.id))
    record.set(TaskName.guidance, guidance[task.id] ?? .nothing)
    record.set(TaskName.isNext, .flag(isNext))
    if task.state == .done {
      record.set(TaskName.doneOn, report.facts.doneOn(task.id).map { long($0) })
      if report.isAhead(task.id, context.today) {
        record.set(TaskName.stateName, StateWords.ahead[language])
        record.set(TaskName.mark, StateWords.aheadMark)
      }
      return record
    }
    if task.isShownWithSince, let since = past.tasks[task.id] ?? past.tonight {
      record.set(TaskName.openSince, DayWords.brief(since, language))
    }
    record.set(TaskName.due, task.due.map { long($0) })
    record.set(TaskName.dueDay, task.due?.description)
    record.set(TaskName.dueDistance, task.due.map { distance($0) })
    record.set(TaskName.overdue, .flag(task.isOverdue))
    record.set(TaskName.reason, ReasonWords.sentence(task, language))
    return record
  }

  /// The file of a finding about another row of the station; nil where it is the file that the page names.
  func otherFile(_ finding: Finding, _ report: StationReport) -> String? {
    let file = context.file(finding.file)
    return file == report.file ? nil : file
  }

  private func record(
    _ finding: Finding, on report: StationReport, number: Int, _ age: FindingAge
  ) -> TemplateRecord {
    var record = TemplateRecord(FindingName.self)
    record.set(FindingName.age, AgeWords.sentence(age, language))
    record.set(FindingName.isNew, .flag(age.isNews))
    record.set(FindingName.number, String(number))
    record.set(FindingName.severity, finding.severity.rawValue)
    record.set(FindingName.severityName, SeverityWords.name(finding.severity)[language])
    record.set(FindingName.file, otherFile(finding, report).map(VisibleText.make))
    record.set(FindingName.cell, finding.cellName ?? finding.row.map(String.init))
    record.set(FindingName.column, finding.column?.header)
    record.set(FindingName.value, finding.value.map(VisibleText.make))
    record.set(FindingName.suggestion, finding.suggestion.map(VisibleText.make))
    record.set(FindingName.rule, context.ruleID(finding.rule))
    let rule = context.rules.indices.contains(finding.rule) ? context.rules[finding.rule] : nil
    let message = rule?.besideRemedy(finding.message, language) ?? finding.message
    record.set(FindingName.message, VisibleText.make(message))
    record.set(FindingName.remedy, rule?.remedy[language])
    let related = finding.related.map { "\(VisibleText.make(context.file($0.file))):\($0.row)" }
    record.set(FindingName.related, related.joined(separator: ", "))
    return record
  }

  private func steps(
    _ report: StationReport, _ cells: any StationCells, _ findings: [Finding]
  ) -> [TemplateRecord] {
    let sheet = InputSheet(
      cells: cells, key: report.key, terminalCount: report.facts.terminalCount, doubts: Doubts(findings),
      language: language)
    return PortalForm.all.map { form in
      var record = TemplateRecord(StepName.self)
      record.set(StepName.stepMark, form.step.mark)
      record.set(StepName.stepTitle, form.title[language])
      if form.step == .billing, report.facts.billsOnlineAlready {
        record.set(StepName.notNeeded, .holds)
        return record
      }
      let fields = sheet.fields(of: form)
      let applied = DoneDay.applied(form.step, report.facts, by: context.today)
      record.set(StepName.stepPages, form.pages)
      record.set(StepName.appliedOn, applied.map { long($0) })
      record.set(StepName.isOpen, .flag(applied == nil && report.facts.constructionCompletedOn == nil))
      record.set(StepName.fields, .records(fields.records))
      record.set(StepName.missingCount, fields.missing == 0 ? nil : String(fields.missing))
      record.set(StepName.doubtfulCount, fields.doubtful == 0 ? nil : String(fields.doubtful))
      return record
    }
  }

  // To be called, not handed over (`map(long)`): with its method the whole page would be copied each time.
  func long(_ day: Day) -> String { longDays[day] }

  func distance(_ day: Day) -> String { DayWords.distance(day, from: context.today, language) }
}
