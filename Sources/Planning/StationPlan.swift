public import Stations

/// Everything that the schedule says of one station today.
public struct StationPlan: Sendable, Hashable {
  /// The tasks that exist for the station, done ones too, in order.
  public let tasks: [PlannedTask]
  /// The tasks that are not done, in order.
  public let openTasks: [PlannedTask]
  /// Of the tasks on which someone can act or wait today, the most urgent one; nil where there is none.
  public let nextTask: PlannedTask?
  /// How the station stands.
  public let status: StationStatus
  /// A: the day by which the station must have applied; nil where 工事日 is blank.
  public let applyBy: Day?
  /// The earliest day on which both papers can be in hand if the station acts today; nil where it cannot be computed.
  public let forecast: Day?
  /// What the forecast rests on.
  public let forecastBasis: ForecastBasis
  /// Where the forecast waits for the station: the last day on which it can act so that the papers are in hand on 工事日.
  public let lastDayInTime: Day?
  /// Whether something that the station can do is due within the days that count as soon, but for handing the papers
  /// over on the day of the visit.
  public let hasTaskDueSoon: Bool

  /// A plan.
  public init(
    tasks: [PlannedTask], status: StationStatus, applyBy: Day?, forecast: Day?, forecastBasis: ForecastBasis = .dates,
    lastDayInTime: Day? = nil, hasTaskDueSoon: Bool = false
  ) {
    self.tasks = tasks
    openTasks = tasks.filter { $0.state != .done }
    nextTask = openTasks.lazy.filter { $0.state != .blocked }.min { $0.urgency < $1.urgency }
    self.status = status
    self.applyBy = applyBy
    self.forecast = forecast
    self.forecastBasis = forecastBasis
    self.lastDayInTime = lastDayInTime
    self.hasTaskDueSoon = hasTaskDueSoon
  }
}
