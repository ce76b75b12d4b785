import GRDB
import Stations

/// What a station's page said.
struct PageMark: Mark {
  /// What tells it from others.
  struct Key: Hashable {
    let station: Int64
    let content: Int64
  }

  let station: StationKey
  let content: Int64

  static let table = "page_span"
  static let columns = ["station", "content"]
  static let keyCount = 2
  static func key(_ row: Row) -> Key { Key(station: row[0], content: row[1]) }
  static func values(_ key: Key) -> [any DatabaseValueConvertible] { [key.station, key.content] }

  var key: Key { Key(station: station.number, content: content) }
  var values: [(any DatabaseValueConvertible)?] { [station.number, content] }
}
