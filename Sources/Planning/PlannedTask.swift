public import Stations

/// One task of a station as it stands today.
public struct PlannedTask: Sendable, Hashable {
  /// Which task.
  public let id: TaskID
  /// How far it is.
  public let state: TaskState
  /// The day by which it is to be done; for a waiting task the day on which the answer is expected (`isDueExpected`).
  /// Nil where it depends on a blank date.
  public let due: Day?
  /// Whether it is todo or waiting, and today is after `due`.
  public let isOverdue: Bool
  /// Why it is in its state.
  public let reason: TaskReason

  /// A task as it stands.
  public init(id: TaskID, state: TaskState, due: Day?, isOverdue: Bool, reason: TaskReason) {
    self.id = id
    self.state = state
    self.due = due
    self.isOverdue = isOverdue
    self.reason = reason
  }

  /// Whether it may be done, but when is not written down, or cannot be read: for the office to find out.
  public var isDoubtful: Bool {
    switch reason {
    case .seemsDone, .unreadable: true
    default: false
    }
  }

  /// Whether the answer is late and オンライン資格確認等コールセンター is to be asked. Source: guide pages 9, 10 and 11.
  public var asksCallCentre: Bool { state == .waiting && isOverdue && !isDoubtful }

  /// Whether an answer is expected on the day `due`; the opening notice of a new line is needed by that day.
  public var isDueExpected: Bool { state == .waiting && id.bringsAnswer }

  /// Whether it can be done or waits, and its day is no more than so many days after `today`, or has passed.
  public func isNear(_ today: Day, within days: Int) -> Bool {
    (state == .todo || state == .waiting) && due.map { $0 - today <= days } ?? false
  }

  /// Whether somebody can do it, and its day is no more than so many days after `today`, or has passed.
  public func isToDo(_ today: Day, within days: Int) -> Bool { state == .todo && isNear(today, within: days) }

  /// The order of urgency: what is overdue first, then what the station can do before what others do, then the
  /// earliest day, then the order of the steps.
  var urgency: (Int, Int, Int32, TaskID) {
    (isOverdue ? 0 : 1, state == .todo ? 0 : 1, due?.number ?? .max, id)
  }
}
