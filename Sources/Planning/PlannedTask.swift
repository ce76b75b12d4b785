public import Stations

/// One task of a station as it stands today.
public struct PlannedTask: Sendable, Hashable {
  /// Which task.
  public let id: TaskID
  /// How far it is.
  public let state: TaskState
  /// The day by which it is to be done; for a waiting task the day on which the answer is expected. Nil where it
  /// depends on a blank date.
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
}
