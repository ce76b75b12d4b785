import Planning
import Reports
import RoundTrip
import Rules
import Stations
import Tables

extension Remark.Weight {
  /// The weight of findings of this severity.
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .bad
    case .warning: self = .caution
    case .info: self = .note
    }
  }
}

extension OfficeTask {
  /// A task of a station, in words.
  init(_ station: OfficeStation, phone: String, _ task: PlannedTask, order: Int, _ judging: JudgingRequest) {
    let language = judging.language
    let state = task.isOverdue ? StateWords.overdue : StateWords.name(task.state)
    self.init(
      station: station.station, stationName: station.name, salesRep: station.salesRep, phone: phone,
      title: TaskWords.title(task.id)[language], order: order, state: state[language],
      urgency: OfficeTask.urgency(task, judging), due: task.due, reason: ReasonWords.sentence(task, language))
    constructionOn = station.constructionOn
    isVisitPassed = station.constructionOn.map { $0 < judging.today } ?? false
  }

  private static func urgency(_ task: PlannedTask, _ judging: JudgingRequest) -> Urgency {
    if task.isOverdue { return .overdue }
    if task.isNear(judging.today, within: judging.deadlines.dueSoonDays) { return .soon }
    return task.state == .blocked ? .blocked : .open
  }
}

extension OfficeStation {
  /// A station, in words.
  init(_ report: StationReport, _ language: Language) {
    self.init(
      station: report.key, name: VisibleText.lines(report.name), salesRep: VisibleText.lines(report.salesRep),
      status: StatusWords.name(report.plan.status)[language], tone: OfficeStation.tone(report.plan.status),
      constructionOn: report.facts.constructionOn, forecast: report.plan.forecast,
      nextTask: report.nextTask.map { TaskWords.title($0.id)[language] } ?? "", nextDue: report.nextTask?.due,
      errors: report.errors, warnings: report.warnings, file: report.file, row: report.row)
  }

  private static func tone(_ status: StationStatus) -> Tone {
    switch status {
    case .complete: .good
    case .cannotMakeIt, .overdue: .bad
    case .dueSoon: .caution
    case .noDate: .note
    case .onTrack: .plain
    }
  }
}
