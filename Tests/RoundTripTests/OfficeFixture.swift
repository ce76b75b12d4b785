import Foundation
import Stations
import SystemPackage
import Tables

@testable import RoundTrip

/// A made-up office with a workbook of its own.
enum OfficeFixture {
  static let today = Day(iso: "2026-11-22") ?? Day(number: 0)
  static let columns: ColumnSet = [.prefectureCode, .stationCode, .stationName, .lineType, .newLine, .notes]

  static func row(
    _ number: Int = 2, cells: [Column: String] = [:], locked: ColumnSet = [.prefectureCode],
    remarks: [Remark] = [lostZero]
  ) -> CorrectionRow {
    let plain: [Column: String] = [
      .prefectureCode: "27", .stationCode: "90015", .stationName: "見本訪問看護ステーション", .lineType: "1", .newLine: "",
    ]
    return CorrectionRow(
      identity: RowIdentity(file: "osaka.csv", row: number, hash: UInt64(number)),
      cells: SentCells(plain.merging(cells) { $1 }), name: "見本訪問看護ステーション", locked: locked, remarks: remarks)
  }

  static let lostZero = Remark(
    SentFinding(rule: "station-code-lost-zero", column: .stationCode), weight: .bad, label: "エラー",
    message: "先頭の0がありません。", advice: "提案: 0090015")
  static let rowRemark = Remark(
    SentFinding(rule: "station-row-repeated", column: nil), weight: .caution, label: "警告",
    message: "行が重複しています。", advice: "")

  static func task(
    _ code: Int, _ urgency: OfficeTask.Urgency, due: String?, visit: String = "2026-12-11"
  ) -> OfficeTask {
    var task = OfficeTask(
      station: StationKey(prefecture: 27, stationCode: code), stationName: "見本\(code)", salesRep: "見本 太郎",
      phone: "0600001234", title: "② 申請する", order: 0, state: "未対応", urgency: urgency, due: due.flatMap { Day(iso: $0) },
      reason: "いま手続きできます。")
    task.constructionOn = Day(iso: visit)
    task.isVisitPassed = task.constructionOn.map { $0 < today } ?? false
    return task
  }

  static let station = OfficeStation(
    station: StationKey(prefecture: 27, stationCode: 90_015), name: "見本", salesRep: "見本 太郎", status: "予定どおり",
    tone: .plain, constructionOn: today + 30, forecast: nil, nextTask: "", nextDue: nil, errors: 1, warnings: 0,
    file: "osaka.csv", row: 2)

  /// Writes a workbook into the folder.
  static func write(
    _ name: String, in folder: URL, rows: [CorrectionRow] = [row()], language: BookLanguage = .japanese,
    office: String = "大阪&北", mostRows: Int = WorkbookLimits.rows
  ) throws -> URL {
    let file = folder.appendingPathComponent(name)
    let book = try OfficeWorkbook(
      FilePath(file.path), office: office, columns: columns, today: today, language: language, mostRows: mostRows)
    for row in rows { try book.write(row) }
    try book.write([
      task(2, .open, due: "2026-12-01"), task(1, .overdue, due: "2026-11-01"), task(3, .blocked, due: nil),
    ])
    for _ in rows { try book.write(station) }
    try book.finish()
    return file
  }
}
