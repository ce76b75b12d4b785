public import Stations

/// What every rule may know of the night: its day, its calendar and the office's lead times.
public struct JudgingContext: Sendable {
  /// Today, T.
  public let today: Day
  /// The days that follow from other days, by this run's calendar and lead times; made once, since every row asks.
  let schedule: Schedule

  /// Lead times and limits.
  public var deadlines: Deadlines { schedule.deadlines }

  /// The context of a run.
  public init(today: Day, calendar: BusinessCalendar, deadlines: Deadlines) {
    self.today = today
    schedule = Schedule(calendar: calendar, deadlines: deadlines)
  }
}
