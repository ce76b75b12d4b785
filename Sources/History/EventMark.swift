import GRDB
import Planning
import Stations

/// An event that a calendar was given.
struct EventMark: Mark {
  /// What tells it from others.
  struct Key: Hashable {
    let station: Int64
    let event: String
    let day: String
  }

  let station: StationKey
  let event: CalendarEvent

  static let table = "event_span"
  static let columns = ["station", "event", "day"]
  static let keyCount = 3
  static func key(_ row: Row) -> Key { Key(station: row[0], event: row[1], day: row[2]) }
  static func values(_ key: Key) -> [any DatabaseValueConvertible] { [key.station, key.event, key.day] }

  var key: Key { Key(station: station.number, event: event.id, day: event.day.description) }
  var values: [(any DatabaseValueConvertible)?] { [station.number, event.id, event.day.description] }
}
