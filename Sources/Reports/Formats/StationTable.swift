import Planning
import Rules
import Stations
import Tables

/// `stations.csv`: one row per station for people, in a spreadsheet.
public struct StationTable: ReportFormat {
  static let headers = [
    "医療機関コード", "ステーション名", "営業所", "営業担当", "状態", "工事日", "見込日", "次のタスク", "期限", "エラー数", "警告数",
  ]

  private let context: ReportContext

  /// The format in a run's language; the headers are always Japanese.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Appends byte order mark and headers.
  public func begin(_ out: inout [UInt8]) {
    CSVWriter.append(to: &out) { csv in
      csv.begin(StationTable.headers)
    }
  }

  /// Appends the station's row.
  public func row(_ row: StationReport, _ out: inout [UInt8]) {
    CSVWriter.append(to: &out) { csv in
      csv.station(row)
      csv.cell(StatusWords.name(row.plan.status)[context.language])
      csv.cell(row.facts.constructionOn?.description ?? "")
      csv.cell(row.plan.forecast?.description ?? "")
      csv.cell(row.nextTask.map { TaskWords.title($0.id)[context.language] } ?? "")
      csv.cell(row.nextTask?.due?.description ?? "")
      csv.cell(row.errors)
      csv.cell(row.warnings)
      csv.endRow()
    }
  }
}
