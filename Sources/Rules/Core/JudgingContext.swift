public import Stations

/// What every rule may know of the night: its day, its calendar and the office's lead times.
public struct JudgingContext: Sendable {
  /// Today, T.
  public let today: Day
  /// Business days.
  public let calendar: BusinessCalendar
  /// Lead times and limits.
  public let deadlines: Deadlines

  /// The context of a run.
  public init(today: Day, calendar: BusinessCalendar, deadlines: Deadlines) {
    self.today = today
    self.calendar = calendar
    self.deadlines = deadlines
  }
}
