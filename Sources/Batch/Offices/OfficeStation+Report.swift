import Planning
import Reports
import RoundTrip
import Rules
import Stations
import Tables

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
