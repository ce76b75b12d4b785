public import Stations

/// An open task of a station as sheet タスク shows it, in words that are ready to be shown.
public struct OfficeTask: Sendable {
  /// How urgent it is, the most urgent first.
  public enum Urgency: Int, Sendable {
    /// Its day has passed.
    case overdue
    /// Somebody can act or waits, and its day is near.
    case soon
    /// Somebody can act or waits.
    case open
    /// Another task comes first.
    case blocked
  }

  /// The station's 10-digit code.
  public var station: StationKey
  /// ステーション名.
  public var stationName: String
  /// 営業担当.
  public var salesRep: String
  /// 電話番号.
  public var phone: String
  /// The task.
  public var title: String
  /// Its place among the station's tasks.
  public var order: Int
  /// How far it is.
  public var state: String
  /// How urgent it is.
  public var urgency: Urgency
  /// The day by which it is to be done, or on which an answer is expected.
  public var due: Day?
  /// Why it is in its state.
  public var reason: String
  /// 工事日.
  public var constructionOn: Day?
  /// Whether that day has passed: nothing can be saved there any more.
  public var isVisitPassed = false

  /// A task.
  public init(
    station: StationKey, stationName: String, salesRep: String, phone: String, title: String, order: Int,
    state: String, urgency: Urgency, due: Day?, reason: String
  ) {
    self.station = station
    self.stationName = stationName
    self.salesRep = salesRep
    self.phone = phone
    self.title = title
    self.order = order
    self.state = state
    self.urgency = urgency
    self.due = due
    self.reason = reason
  }

  /// What should be looked at first comes first: what is overdue for a visit ahead, the earliest visit first; then the
  /// earliest day, then what can be acted on.
  var rank: (Int, Int32, Int, Int64, Int) {
    let isAhead = urgency == .overdue && !isVisitPassed
    let day = isAhead ? constructionOn : due
    return (isAhead ? 0 : 1, day?.number ?? .max, urgency.rawValue, station.number, order)
  }
}
