/// How a station stands; of several that hold, the first counts.
public enum StationStatus: String, CaseIterable, Sendable, Hashable {
  /// The visit is done, or every task is but for handing over the papers.
  case complete
  /// The papers cannot be in hand on 工事日, or it has passed.
  case cannotMakeIt = "cannot-make-it"
  /// A task is overdue.
  case overdue
  /// A task is due within the days of `Deadlines.dueSoonDays`.
  case dueSoon = "due-soon"
  /// 工事日 is blank.
  case noDate = "no-date"
  /// None of these.
  case onTrack = "on-track"

  /// Whether the visit is in danger: it cannot be made, or a task is overdue.
  public var isDanger: Bool { self == .cannotMakeIt || self == .overdue }
}
