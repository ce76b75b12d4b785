import Planning
import Reports
import RoundTrip
import Rules
import Stations

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
