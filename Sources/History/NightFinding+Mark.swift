import GRDB
import Stations

extension NightFinding: Mark {
  static let table = "finding_span"
  static let columns = ["finding", "state", "rule", "severity", "station", "field", "file", "other_file"]
  static let keyCount = 2
  static func key(_ row: Row) -> FindingKey { FindingKey(finding: row[0], state: row[1]) }
  static func values(_ key: FindingKey) -> [any DatabaseValueConvertible] { [key.finding, key.state] }

  var key: FindingKey { FindingKey(finding: identity.number, state: state.rawValue) }
  var values: [(any DatabaseValueConvertible)?] {
    [
      identity.number, state.rawValue, rule, severity, station?.number, column, file?.number, otherFile?.number,
    ]
  }
}
