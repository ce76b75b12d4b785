import Rules
import Stations
import Tables

/// `errors.csv`: every finding for people, in a spreadsheet.
public struct FindingTable: ReportFormat {
  /// The headers.
  public static let headers = [
    "重要度", "ファイル", "行", "セル", "項目", "値", "内容", "直し方(提案)", "医療機関コード", "ステーション名", "営業所", "関連", "規則",
  ]

  private let context: ReportContext

  /// The format in a run's language; the headers are always Japanese.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Appends byte order mark and headers.
  public func begin(_ out: inout [UInt8]) {
    CSVWriter.append(to: &out) { csv in
      csv.byteOrderMark()
      csv.row(FindingTable.headers)
    }
  }

  /// Appends the finding's row.
  public func row(_ row: ReportedFinding, _ out: inout [UInt8]) {
    let finding = row.finding
    CSVWriter.append(to: &out) { csv in
      csv.cell(SeverityWords.name(finding.severity)[context.language])
      csv.cell(context.file(finding.file))
      csv.cell(finding.row.map(String.init) ?? "")
      csv.cell(finding.cellName ?? "")
      csv.cell(finding.column?.header ?? "")
      csv.cell(FindingTable.shown(finding.value ?? ""))
      csv.cell(VisibleText.lines(finding.message))
      csv.cell(finding.suggestion ?? remedy(finding))
      csv.cell(finding.station?.description ?? "")
      csv.cell(VisibleText.lines(row.stationName))
      csv.cell(VisibleText.lines(row.office))
      csv.cell(finding.related.map { "\(context.file($0.file)):\($0.row)" }.joined(separator: "; "))
      csv.cell(context.ruleID(finding.rule))
      csv.endRow()
    }
  }

  /// The beginning of a value that is too long to be looked at; a spreadsheet's cell could not even hold it all.
  private static func shown(_ value: String) -> String {
    value.utf8.count <= 1_000 ? value : value.prefix(200) + "…"
  }

  /// Without a safe value to suggest, the rule's own words on how to put it right.
  private func remedy(_ finding: Finding) -> String {
    guard context.rules.indices.contains(finding.rule) else { return "" }
    return context.rules[finding.rule].remedy[context.language]
  }
}
