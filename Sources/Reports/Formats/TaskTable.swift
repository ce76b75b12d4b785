import Planning
import Rules
import Stations
import Tables

/// `tasks.csv`: every open task for people, in a spreadsheet.
public struct TaskTable: ReportFormat {
  static let headers = [
    "医療機関コード", "ステーション名", "営業所", "営業担当", "タスク", "状態", "期限", "期限超過", "理由", "ファイル", "行",
  ]

  private let context: ReportContext

  /// The format in a run's language; the headers are always Japanese.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Appends byte order mark and headers.
  public func begin(_ out: inout [UInt8]) {
    CSVWriter.append(to: &out) { csv in
      csv.begin(TaskTable.headers)
    }
  }

  /// Appends a row per open task of the station.
  public func row(_ row: StationReport, _ out: inout [UInt8]) {
    let language = context.language
    var station = CSVWriter()
    station.station(row)
    var place = CSVWriter()
    place.cell(row.file)
    place.cell(row.row)
    CSVWriter.append(to: &out) { csv in
      for task in row.openTasks {
        csv.cell(written: station.bytes)
        csv.cell(TaskWords.title(task.id)[language])
        csv.cell(StateWords.name(task.state)[language])
        csv.cell(task.due?.description ?? "")
        csv.cell(task.isOverdue ? StateWords.overdue[language] : "")
        csv.cell(ReasonWords.sentence(task, language))
        csv.cell(written: place.bytes)
        csv.endRow()
      }
    }
  }
}
