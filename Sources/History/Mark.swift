import GRDB
import Planning
import Stations

/// Something that was so in a night, as the ledger keeps it: a row of a table of spans.
protocol Mark: Sendable {
  /// What tells it from others.
  associatedtype Key: Hashable

  /// The table.
  static var table: String { get }
  /// Its columns beside `id`, `since` and `until`; the first `keyCount` make the key.
  static var columns: [String] { get }
  /// How many of the columns make the key.
  static var keyCount: Int { get }
  /// The key in a row that begins with the key's columns.
  static func key(_ row: Row) -> Key
  /// The values of the key's columns.
  static func values(_ key: Key) -> [any DatabaseValueConvertible]

  var key: Key { get }
  /// The values of `columns`.
  var values: [(any DatabaseValueConvertible)?] { get }
}

/// A word about a station: its status, or an open task.
struct StationWord: Hashable {
  let station: Int64
  let word: String
}

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

/// A task that was open.
struct TaskMark: Mark {
  let station: StationKey
  let task: TaskID

  static let table = "task_span"
  static let columns = ["station", "task"]
  static let keyCount = 2
  static func key(_ row: Row) -> StationWord { StationWord(station: row[0], word: row[1]) }
  static func values(_ key: StationWord) -> [any DatabaseValueConvertible] { [key.station, key.word] }

  var key: StationWord { StationWord(station: station.number, word: task.rawValue) }
  var values: [(any DatabaseValueConvertible)?] { [station.number, task.rawValue] }
}

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
