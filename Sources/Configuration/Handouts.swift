/// Which hand-outs a run makes beside its reports; none unless the office asks for them.
public struct Handouts: Sendable, Hashable {
  /// `offices/<office>.html`: the task lists of an office for printing.
  public var officePages = false
  /// `calendar/<office>.ics`: deadlines and visits.
  public var calendars = false
  /// `mail/<station>.eml`: drafts of letters to stations. Sending stays with people.
  public var mail = false
  /// The address that drafts come from where the office has no recipient of its own.
  public var sender: String?

  /// None.
  public init() {}

  /// Whether any is asked for.
  public var isEmpty: Bool { !officePages && !calendars && !mail }
}
