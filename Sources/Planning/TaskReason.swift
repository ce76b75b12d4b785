public import Stations

/// Why a task is in its state; reports find the words, and look at the task for whether it is late.
public enum TaskReason: Sendable, Hashable {
  /// It is done.
  case done
  /// Nothing stands in its way.
  case ready
  /// Nothing stands in the way of applying for so many certificates; nil where 端末台数 is blank or cannot be read, which
  /// counts as one.
  case certificates(Int?)
  /// A date of this column says that it is done, though it has none itself: its own date seems to be forgotten.
  case seemsDone(by: Column)
  /// The cell of this column, which says whether it is done, is filled and cannot be read.
  case unreadable(Column)
  /// The activation link has expired: register again.
  case linkExpired
  /// These tasks must be done first.
  case after(TaskSet)
  /// It was applied for on this day; the answer has not come.
  case applied(Day)
  /// What must be done first is dated in the future: nobody knows whether it is done.
  case dateAhead(TaskID, Day)
  /// The opening notice of the new line has not come.
  case newLine
  /// The safe day to apply for billing from this month on has passed, and where it is missed the last day, too.
  case lateForMonth(Month, isMissed: Bool)
  /// Fewer certificates than terminals.
  case tooFew(have: Int, need: Int)
}
