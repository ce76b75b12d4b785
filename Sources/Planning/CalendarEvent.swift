public import Stations

/// A station's visit or deadline as a calendar has it.
public struct CalendarEvent: Sendable, Hashable {
  /// The visit's name.
  public static let visit = "visit"
  /// For how many days an event that is over, or none any more, is still sent, so that calendars let go of it.
  public static let keptDays = 31

  /// `visit`, or the task's identifier: what names the event through the nights, beside the station.
  public let id: String
  /// The day.
  public let day: Day

  /// An event.
  public init(id: String, day: Day) {
    self.id = id
    self.day = day
  }
}
