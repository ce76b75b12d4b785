import Foundation
import Stations
import TestSupport
import Testing

@testable import RoundTrip

/// What a spreadsheet is told about sheet 修正 beside its cells.
@Suite struct CorrectionSheetTests {
  private let folder: TemporaryFolder
  private let file: URL
  private let sheet: String

  init() throws {
    folder = try TemporaryFolder()
    let rows = [
      OfficeFixture.row(2, remarks: [OfficeFixture.lostZero, OfficeFixture.rowRemark]),
      OfficeFixture.row(3, locked: [.prefectureCode, .stationCode], remarks: [OfficeFixture.rowRemark]),
    ]
    file = try OfficeFixture.write("a.xlsx", in: folder.root, rows: rows)
    sheet = try ReadBack.part("xl/worksheets/sheet1.xml", of: file)
  }

  /// The number of the style of a cell, such as `D2`.
  private func style(_ cell: String) throws -> Int {
    let start = try #require(sheet.range(of: "<c r=\"\(cell)\" s=\""))
    return try #require(Int(sheet[start.upperBound...].prefix { $0 != "\"" }))
  }

  /// The style's description.
  private func format(_ cell: String) throws -> String {
    let styles = try ReadBack.part("xl/styles.xml", of: file)
    let list = try #require(styles.range(of: "<cellXfs"))
    let formats = styles[list.upperBound...].components(separatedBy: "<xf ")
    return formats[try style(cell) + 1]
  }

  @Test func isProtectedButLetsPeopleSortFilterAndFormat() {
    let open = ["sort", "autoFilter", "formatCells", "formatColumns", "formatRows"]
    #expect(sheet.contains("<sheetProtection sheet=\"1\""))
    #expect(!sheet.contains("password"))
    for right in open { #expect(sheet.contains(" \(right)=\"0\""), "\(right)") }
  }

  /// The prefecture is right in both rows, the station code only in the second, and their file has no 備考.
  @Test func onlyGoodKeysAndTheSheetsOwnColumnsAreLocked() throws {
    let open = "<protection locked=\"0\""
    for cell in ["E2", "F2", "F3", "G2", "H2", "J2", "K2", "L2"] {
      #expect(try format(cell).contains(open), "\(cell)")
    }
    for cell in ["A2", "B2", "I2", "D2", "D3", "E3", "C2", "M2", "N2"] {
      #expect(try !format(cell).contains(open), "\(cell)")
    }
  }

  @Test func everyCellOfTheExportIsText() throws {
    for cell in ["D2", "E2", "F2", "G2", "H2", "I2", "E3"] {
      #expect(try format(cell).contains("numFmtId=\"49\""), "\(cell)")
    }
    #expect(!sheet.contains("<v>"), "no cell holds a number")
  }

  @Test func faultyCellsAreColouredAndCommented() throws {
    #expect(try style("E2") != style("F2"))
    #expect(try style("A2") != style("A3"), "an error and a warning")
    let comments = try ReadBack.part("xl/comments1.xml", of: file)
    #expect(comments.components(separatedBy: "<comment ref=").count == 4)
    #expect(comments.contains("<comment ref=\"E2\"") && comments.contains("先頭の0がありません。\n→ 提案: 0090015"))
    #expect(comments.contains("<comment ref=\"A3\"") && comments.contains("行が重複しています。"))
  }

  @Test func technicalColumnsAreHiddenAndSortWithTheRest() {
    #expect(sheet.components(separatedBy: "hidden=\"1\"").count == 3)
    for column in [13, 14] { #expect(sheet.contains("<col min=\"\(column)\" max=\"\(column)\"")) }
    #expect(sheet.contains("<autoFilter ref=\"A1:N3\"/>"))
  }

  @Test func fixedChoicesHaveLists() {
    #expect(sheet.contains("sqref=\"G2:G3\"><formula1>'選択肢'!$A$2:$A$2</formula1>"))
    #expect(sheet.contains("sqref=\"H2:H3\"><formula1>'選択肢'!$B$2:$B$3</formula1>"))
    #expect(sheet.contains("<formula1>\"確認済み\"</formula1>"))
    #expect(sheet.contains("<dataValidations count=\"4\">"))
  }

  @Test func isPrintedOnBroadPagesWithItsHeading() throws {
    #expect(sheet.contains("<pane xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\""))
    #expect(sheet.contains("<pageSetup paperSize=\"9\" fitToWidth=\"2\" fitToHeight=\"0\""), "A4")
    #expect(sheet.contains("orientation=\"landscape\"") && sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(sheet.contains("&amp;L大阪＆北 2026-11-22&amp;C"))
    #expect(try ReadBack.part("xl/workbook.xml", of: file).contains("_xlnm.Print_Titles"))
  }

  /// A cell of a column that the row's own file does not have takes nothing.
  @Test func cellsOutsideTheFileAreLocked() throws {
    let row = CorrectionRow(
      identity: RowIdentity(file: "a.csv", row: 2, hash: 1), cells: SentCells([.stationCode: "1"]), name: "",
      locked: [],
      remarks: [])
    let other = try OfficeFixture.write("b.xlsx", in: folder.root, rows: [row])
    let sheet = try ReadBack.part("xl/worksheets/sheet1.xml", of: other)
    let styles = try ["E2", "F2", "I2"].map { cell in
      let start = try #require(sheet.range(of: "<c r=\"\(cell)\" s=\""))
      return String(sheet[start.upperBound...].prefix { $0 != "\"" })
    }
    #expect(styles[1] == styles[2] && styles[0] != styles[1])
  }
}
