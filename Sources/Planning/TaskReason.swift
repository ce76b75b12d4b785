public import Stations

/// Why a task is in its state; reports find the words.
public enum TaskReason: Sendable, Hashable {
  /// It is done.
  case done
  /// Nothing stands in its way.
  case ready
  /// The activation link has expired: register again.
  case linkExpired
  /// These tasks must be done first.
  case after([TaskID])
  /// It was applied for on this day; the answer is expected.
  case applied(Day)
  /// The answer was expected on this day and is late: the call centre is to be asked.
  case answerLate(Day)
  /// The opening notice of the new line has not come.
  case newLine
  /// Fewer certificates than terminals; also where the rest is late (`PlannedTask.isOverdue`).
  case tooFew(have: Int, need: Int)
}
