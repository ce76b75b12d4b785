import GRDB
import Stations

extension NightFinding: Mark {
  static let table = "finding_span"
  static let columns = ["finding", "rule", "severity", "station", "field"]
  static let keyCount = 1
  static func key(_ row: Row) -> Int64 { row[0] }
  static func values(_ key: Int64) -> [any DatabaseValueConvertible] { [key] }

  var key: Int64 { identity.number }
  var values: [(any DatabaseValueConvertible)?] {
    [identity.number, rule, severity, station?.number, column]
  }
}
