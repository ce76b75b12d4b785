import Stations

extension JudgingContext {
  /// The days that follow from other days, by this run's calendar and lead times.
  var schedule: Schedule { Schedule(calendar: calendar, deadlines: deadlines) }
}
