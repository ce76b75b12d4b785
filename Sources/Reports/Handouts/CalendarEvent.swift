public import Stations

/// A station's visit or deadline as a calendar has it.
public struct CalendarEvent: Sendable, Hashable {
  /// The visit.
  static let visit = "visit"

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
