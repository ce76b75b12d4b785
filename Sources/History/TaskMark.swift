import GRDB
import Planning
import Stations

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
