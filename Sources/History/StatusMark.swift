import GRDB
import Planning
import Stations

/// How a station stood.
struct StatusMark: Mark {
  let station: StationKey
  let status: StationStatus

  static let table = "station_span"
  static let columns = ["station", "status"]
  static let keyCount = 2
  static func key(_ row: Row) -> StationWord { StationWord(station: row[0], word: row[1]) }
  static func values(_ key: StationWord) -> [any DatabaseValueConvertible] { [key.station, key.word] }

  var key: StationWord { StationWord(station: station.number, word: status.rawValue) }
  var values: [(any DatabaseValueConvertible)?] { [station.number, status.rawValue] }
}
