import GRDB
import Stations

extension StationPlace: Mark {
  static let table = "place_span"
  static let columns = ["station", "file"]
  static let keyCount = 2
  static func key(_ row: Row) -> StationPlace {
    StationPlace(station: StationKey(number: row[0]), file: InputName(number: row[1]))
  }
  static func values(_ key: StationPlace) -> [any DatabaseValueConvertible] { [key.station.number, key.file.number] }

  var key: StationPlace { self }
  var values: [(any DatabaseValueConvertible)?] { [station.number, file.number] }
}
