import Planning
import Rules
import Stations
import Tables

extension SummaryPage {
  /// The table of stations and what it can be searched by.
  func setStations(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let stations = tally.rows.items
    page.set(SummaryName.stations, .records(stations.enumerated().map { station($1, rank: $0 + 1) }))
    page.set(SummaryName.stationsShown, Figures.grouped(stations.count))
    page.set(SummaryName.stationsLeft, tally.rows.left == 0 ? nil : Figures.grouped(tally.rows.left))
    page.set(
      SummaryName.statusOptions,
      .records(StatusWords.order.map { option($0.rawValue, StatusWords.name($0)[language]) }))
    page.set(SummaryName.officeOptions, .records(officeOptions(stations, tally)))
  }

  private func officeOptions(_ stations: [SummaryStation], _ tally: SummaryTally) -> [TemplateRecord] {
    let keys = Set(stations.map { StationText.normalise($0.report.office) })
    let offices = keys.map { (name: tally.perOffice[$0]?.name ?? $0, key: $0) }
    return offices.sorted(by: <).map { option(SummaryPage.officeValue($0.key), VisibleText.make($0.name)) }
  }

  private func option(_ value: String, _ label: String) -> TemplateRecord {
    var record = TemplateRecord(OptionName.self)
    record.set(OptionName.value, value)
    record.set(OptionName.label, label)
    return record
  }

  /// What an office is chosen by, from its normalised name: an empty value means all offices, so that a blank office is
  /// written as a space, which no normalised name has.
  static func officeValue(_ key: String) -> String { key.isEmpty ? " " : VisibleText.make(key) }

  /// A station as it stands in the lists of calls and of visits, or in the table.
  func station(_ station: SummaryStation, rank: Int) -> TemplateRecord {
    let report = station.report
    var record = TemplateRecord(SummaryStationName.self)
    record.set(SummaryStationName.rank, String(rank))
    record.set(SummaryStationName.station, report.hasUsableKey ? report.key.description : nil)
    record.set(SummaryStationName.stationName, VisibleText.make(report.name))
    record.set(SummaryStationName.office, VisibleText.make(report.office))
    record.set(SummaryStationName.officeKey, SummaryPage.officeValue(StationText.normalise(report.office)))
    record.set(SummaryStationName.salesRep, VisibleText.make(report.salesRep))
    record.set(SummaryStationName.contact, VisibleText.make(report.contact))
    record.set(SummaryStationName.phone, VisibleText.make(report.phone))
    record.set(SummaryStationName.dial, report.dial)
    setPlace(report, &record)
    record.set(SummaryStationName.errors, report.errors == 0 ? nil : String(report.errors))
    let inCells = report.errors - report.scheduleErrors
    record.set(SummaryStationName.cellErrors, inCells == 0 ? nil : String(inCells))
    record.set(SummaryStationName.cellErrorsCounted, SeverityWords.counted(.error, inCells, language))
    record.set(SummaryStationName.warnings, report.warnings == 0 ? nil : String(report.warnings))
    let new = station.past.ages.count(where: \.isNews)
    record.set(SummaryStationName.newFindings, new == 0 ? nil : String(new))
    setStatus(station, &record)
    setDays(report, &record)
    return record
  }

  /// Where more is to be read: the station's page, or else the row.
  private func setPlace(_ report: StationReport, _ record: inout TemplateRecord) {
    if report.hasUsableKey {
      // The page itself does not know which night was the last to find it unchanged.
      record.set(SummaryStationName.page, "stations/\(StationPage.path(report.key))#as-of-\(context.today)")
    } else {
      record.set(SummaryStationName.rowWithoutKey, RowWords.place(report.file, report.row, language))
    }
  }

  private func setStatus(_ station: SummaryStation, _ record: inout TemplateRecord) {
    let status = station.report.plan.status
    record.set(SummaryStationName.status, status.rawValue)
    record.set(SummaryStationName.statusName, StatusWords.name(status)[language])
    let badge = StatusBadge(station.report, today: context.today)
    record.set(SummaryStationName.statusSign, badge.sign)
    record.set(SummaryStationName.badge, badge.look)
    record.set(SummaryStationName.statusOrder, String(StatusWords.rank(status)))
    if station.past.previousNight != nil {
      record.set(SummaryStationName.statusSince, station.past.statusSince.map { DayWords.short($0, language) })
    }
    guard let before = station.past.previousStatus, before != status else { return }
    record.set(SummaryStationName.statusChanged, .holds)
    record.set(SummaryStationName.previousStatusName, StatusWords.name(before)[language])
  }

  /// What is left beside the papers of the visit, which are in hand; nil where nothing is.
  private func outstanding(_ report: StationReport) -> String? {
    let titles = report.openTasks.filter { $0.id != .handOverDocuments }.map { TaskWords.title($0.id)[language] }
    return titles.isEmpty ? nil : titles.joined(separator: language.listSeparator)
  }

  /// What is overdue or due soon beside the next task; nil where nothing is.
  private func alsoDue(_ report: StationReport, besides next: PlannedTask) -> String? {
    let tasks = report.openTasks.filter { task in
      guard task.id != next.id, task.id != .handOverDocuments else { return false }
      return task.isOverdue || task.isToDo(context.today, within: context.deadlines.dueSoonDays)
    }
    let titles = tasks.map { task in
      let due = task.due.map { DayWords.short($0, language) } ?? ""
      let by = task.isDueExpected ? Words(ja: " 見込 ", en: ", expected ") : Words(ja: " 期限 ", en: ", due ")
      return TaskWords.title(task.id)[language] + by[language] + due
    }
    return titles.isEmpty ? nil : titles.joined(separator: language == .ja ? "、" : "; ")
  }

  private func setDays(_ report: StationReport, _ record: inout TemplateRecord) {
    let visit = report.facts.constructionOn
    record.set(SummaryStationName.constructionOn, visit?.description)
    record.set(SummaryStationName.constructionShort, visit.map { DayWords.short($0, language) })
    record.set(
      SummaryStationName.constructionDistance, visit.map { DayWords.distance($0, from: context.today, language) })
    record.set(SummaryStationName.constructionMissing, VisitWords.missing(report)[language])
    record.set(SummaryStationName.forecast, report.plan.forecast?.description)
    record.set(SummaryStationName.callReason, CallReason.words(report, today: context.today, language))
    let step = NextStep(report, today: context.today)
    if step == .nothing || step == .nothingToday { return }
    record.set(SummaryStationName.nextTitle, step.heading[language])
    guard let task = step.task else { return }
    if task.id == .handOverDocuments { record.set(SummaryStationName.outstanding, outstanding(report)) }
    record.set(SummaryStationName.alsoDue, alsoDue(report, besides: task))
    record.set(SummaryStationName.nextDue, task.due?.description)
    record.set(SummaryStationName.nextDueShort, task.due.map { DayWords.short($0, language) })
    record.set(SummaryStationName.overdue, .flag(task.isOverdue))
    record.set(SummaryStationName.waiting, .flag(task.state == .waiting))
    record.set(SummaryStationName.expected, .flag(task.isDueExpected))
  }
}
