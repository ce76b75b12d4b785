import Planning
import Stations

/// `stations.jsonl`: one JSON object per station (schema `stations.schema.json`).
public struct StationLines: ReportFormat {
  /// The format, which has no words of its own.
  public init() {}

  /// Appends the station's line.
  public func row(_ row: StationReport, _ out: inout [UInt8]) {
    JSONWriter.append(to: &out) { json in
      json.object { json in
        json.station(row)
        json.key("status")
        json.string(row.plan.status.rawValue)
        json.key("construction_on")
        json.string(row.facts.constructionOn?.description)
        json.key("forecast")
        json.string(row.plan.forecast?.description)
        json.key("next_task")
        json.string(row.nextTask?.id.rawValue)
        json.key("next_due")
        json.string(row.nextTask?.due?.description)
        json.key("errors")
        json.number(row.errors)
        json.key("warnings")
        json.number(row.warnings)
        json.place(row)
      }
      json.endLine()
    }
  }
}
