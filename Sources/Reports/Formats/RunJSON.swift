import Planning
import Rules
import Stations

/// `run.json`: what was run, one indented JSON object.
public struct RunJSON: ReportFormat {
  /// The version of the layout, as in `run.schema.json`.
  private static let schemaVersion = 2

  /// The format, which has no words of its own.
  public init() {}

  /// Appends the whole object.
  public func row(_ row: RunRecord, _ out: inout [UInt8]) {
    JSONWriter.append(to: &out, isPretty: true) { json in
      json.object { json in
        json.key("schema")
        json.number(RunJSON.schemaVersion)
        json.key("version")
        json.string(row.version)
        json.key("commit")
        json.string(row.commit)
        json.key("catalogue")
        json.string(row.catalogue)
        json.key("arguments")
        json.array { json in for argument in row.arguments { json.string(argument) } }
        json.key("date")
        json.string(row.date.description)
        json.key("inputs")
        json.array { json in for input in row.inputs { append(input, &json) } }
        json.key("totals")
        json.object { json in appendTotals(row, &json) }
        json.key("seconds")
        json.object { json in
          for stage in row.stages {
            json.key(data: stage.name)
            json.seconds(milliseconds: stage.milliseconds)
          }
        }
      }
      json.endLine()
    }
  }

  private func append(_ input: RunRecord.Input, _ json: inout JSONWriter) {
    json.object { json in
      json.key("file")
      json.string(input.file)
      json.key("size")
      json.number(input.size)
      json.key("sha256")
      json.string(input.sha256)
      json.key("encoding")
      json.string(input.encoding)
      json.key("rows_read")
      json.number(input.rowsRead)
      json.key("rows_judged")
      json.number(input.rowsJudged)
      json.key("rows_skipped")
      json.number(input.rowsSkipped)
    }
  }

  /// Severities and statuses all appear, zeros too; rules by their identifiers' order.
  private func appendTotals(_ row: RunRecord, _ json: inout JSONWriter) {
    json.key("severities")
    json.object { json in
      for severity in Severity.allCases.sorted(by: >) {
        json.key(data: severity.rawValue)
        json.number(row.findingsPerSeverity[severity] ?? 0)
      }
    }
    json.key("rules")
    json.object { json in
      for (rule, count) in row.findingsPerRule.sorted(by: { $0.key < $1.key }) {
        json.key(data: rule)
        json.number(count)
      }
    }
    json.key("statuses")
    json.object { json in
      for status in StationStatus.allCases {
        json.key(data: status.rawValue)
        json.number(row.stationsPerStatus[status] ?? 0)
      }
    }
    json.key("accepted")
    json.number(row.acceptedFindings)
    json.key("rows_without_key")
    json.number(row.rowsWithoutKey)
  }
}
