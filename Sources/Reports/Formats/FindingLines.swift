import Rules
import Stations

/// `findings.jsonl`: every finding, one JSON object a line (schema `findings.schema.json`).
public struct FindingLines: ReportFormat {
  private let context: ReportContext

  /// The format in a run's language.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Appends the finding's line.
  public func row(_ row: ReportedFinding, _ out: inout [UInt8]) {
    let finding = row.finding
    JSONWriter.append(to: &out) { json in
      json.object { json in
        json.key("rule")
        json.string(context.ruleID(finding.rule))
        json.key("severity")
        json.string(finding.severity.rawValue)
        json.key("file")
        json.string(context.file(finding.file))
        json.key("row")
        json.number(finding.row)
        json.key("column")
        json.string(finding.column?.key)
        json.key("cell")
        json.string(finding.cellName)
        json.key("value")
        json.string(finding.value)
        json.key("message")
        json.string(finding.message)
        json.key("suggestion")
        json.string(finding.suggestion)
        json.key("station")
        json.string(finding.station?.description)
        json.key("related")
        json.array { json in
          for place in finding.related {
            json.object { json in
              json.key("file")
              json.string(context.file(place.file))
              json.key("row")
              json.number(place.row)
            }
          }
        }
      }
      json.endLine()
    }
  }
}
