import Planning
import Stations

/// `tasks.jsonl`: every open task, one JSON object a line (schema `tasks.schema.json`).
public struct TaskLines: ReportFormat {
  private let context: ReportContext

  /// The format in a run's language.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Appends a line per open task of the station.
  public func row(_ row: StationReport, _ out: inout [UInt8]) {
    let station = JSONWriter.members { $0.station(row) }
    let place = JSONWriter.members { $0.place(row) }
    JSONWriter.append(to: &out) { json in
      for task in row.openTasks {
        json.object { json in
          json.members(station)
          json.key("task")
          json.string(task.id.rawValue)
          json.key("state")
          json.string(task.state.rawValue)
          json.key("due")
          json.string(task.due?.description)
          json.key("overdue")
          json.flag(task.isOverdue)
          json.key("reason")
          json.string(ReasonWords.sentence(task, context.language))
          json.members(place)
        }
        json.endLine()
      }
    }
  }
}
