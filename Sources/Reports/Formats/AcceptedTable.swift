public import Rules
import Stations
import Tables

/// `accepted-findings.csv`: the findings that people have accepted, which do not count, with why and until when.
public struct AcceptedTable: ReportFormat {
  static let headers = [
    "重要度", "ファイル", "行", "セル", "項目", "値", "内容", "医療機関コード", "ステーション名", "営業所", "規則", "理由", "承認者", "期限",
  ]

  private let context: ReportContext

  /// The format in a run's language; the headers are always Japanese.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Appends byte order mark and headers.
  public func begin(_ out: inout [UInt8]) {
    CSVWriter.append(to: &out) { csv in
      csv.begin(AcceptedTable.headers)
    }
  }

  /// Appends the row of a finding and its acceptance.
  public func row(_ row: (ReportedFinding, Acceptance), _ out: inout [UInt8]) {
    let (reported, acceptance) = row
    let finding = reported.finding
    CSVWriter.append(to: &out) { csv in
      csv.row([
        SeverityWords.name(finding.severity)[context.language], context.file(finding.file),
        finding.row.map(String.init) ?? "", finding.cellName ?? "", finding.column?.header ?? "",
        finding.value ?? "", finding.message, finding.station?.description ?? "", reported.text(reported.stationName),
        reported.text(reported.office), context.ruleID(finding.rule), acceptance.reason, acceptance.by,
        acceptance.until.description,
      ])
    }
  }
}
