import Rules
import Stations

/// The texts by which people know a row that has findings.
struct RowLabel: Sendable, Hashable {
  /// ステーション名.
  let stationName: String
  /// 営業所: the cell, or the file's name where there is none.
  let office: String

  init(_ row: StationRow, input: InputFile) {
    stationName = row.text(.stationName)
    office = row.isBlank(.office) ? input.stem : row.text(.office)
  }

  /// Ends a row of the pack, whose findings get these texts.
  func endRow(_ pack: inout FindingPack) {
    pack.endRow(stationName: Array(stationName.utf8)[...], office: Array(office.utf8)[...])
  }

  /// Ends a row of the report, whose findings get its label straight from its bytes; `stem` is the file's name.
  static func endRow(_ row: StationRow, stem: ArraySlice<UInt8>, _ report: inout RowReport) {
    report.endRow(stationName: row.utf8(.stationName), office: row.isBlank(.office) ? stem : row.utf8(.office))
  }

  /// The label of a finding's row, which is read again; nil where it is about no judged row.
  init?(of finding: Finding, in batch: BatchView, _ rows: BatchRows, _ files: [JudgedFile]) throws {
    guard let row = finding.row, let index = batch.index(of: RowPlace(file: finding.file, row: row)) else { return nil }
    self.init(try rows.row(index), input: files[finding.file].input)
  }
}
