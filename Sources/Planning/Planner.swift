public import Stations

/// Says what a station still has to do, by when, and whether its visit is in danger.
///
/// A pure function of the day, the calendar, the office's lead times and the station's facts.
public struct Planner: Sendable {
  /// Today, T.
  public let today: Day
  private let schedule: Schedule

  /// A planner for this day.
  public init(today: Day, calendar: BusinessCalendar, deadlines: Deadlines) {
    self.today = today
    self.schedule = Schedule(calendar: calendar, deadlines: deadlines)
  }

  /// The tasks, the status and the forecast of a station.
  public func plan(_ facts: StationFacts) -> StationPlan {
    let draft = TaskDraft(facts: facts, schedule: schedule, today: today)
    let tasks = draft.tasks()
    let forecast = schedule.forecast(facts, today: today)
    let basis = schedule.forecastBasis(facts, today: today)
    return StationPlan(
      tasks: tasks, status: status(facts, tasks, forecast), applyBy: draft.applyBy, forecast: forecast,
      forecastBasis: basis, lastDayInTime: basis == .application ? schedule.lastDayInTime(facts) : nil,
      hasTaskDueSoon: tasks.contains { $0.id != .handOverDocuments && isDueSoon($0) })
  }

  private func status(_ facts: StationFacts, _ tasks: [PlannedTask], _ forecast: Day?) -> StationStatus {
    if facts.isComplete { return .complete }
    if let construction = facts.constructionOn {
      if today > construction { return .cannotMakeIt }
      if let forecast, forecast > construction { return .cannotMakeIt }
    }
    if tasks.contains(where: \.isOverdue) { return .overdue }
    if tasks.contains(where: isDueSoon) { return .dueSoon }
    return facts.constructionOn == nil ? .noDate : .onTrack
  }

  private func isDueSoon(_ task: PlannedTask) -> Bool {
    task.isToDo(today, within: schedule.deadlines.dueSoonDays)
  }
}
