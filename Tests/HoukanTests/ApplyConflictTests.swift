import Foundation
import SystemPackage
import Testing
import TestSupport

@testable import RoundTrip
@testable import Stations
@testable import Tables
@testable import houkan_dev

/// What `houkan apply` cannot merge is told of and left as it is.
@Suite struct ApplyConflictTests: AppliesReturns {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write(Self.rows)
  }

  @Test func aLostHeadingIsToldOf() throws {
    var rows = try sent()
    for row in rows.indices { rows[row]["こうじび"] = "2027-04-01" }
    rows[1]["電話番号"] = "0660000009"
    try write(
      rows,
      headers: Self.columns.map { $0 == .constructionOn ? "こうじび" : $0.header } + [
        RowIdentity.header, SentCells.header,
      ])
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("変更したセル: 1\n"), "\(outcome.output)")
    #expect(outcome.output.contains("returned.csv 工事日: 見出しが見つかりません"), "\(outcome.output)")
    #expect(try folder.text("out/conflicts.csv").split(separator: "\r\n").count == 2)
  }

  /// CP932 lacks characters of the visible cells and of the hidden ones that tell what was sent.
  @Test func aTableThatLostCharactersIsComparedWithTheExport() throws {
    try write(["1,北,27,190016,𠮷野見本,06-6000-0001,2027-03-31,é", "2,北,27,0090024,𠮷野,0660000002,,"], encoding: .utf8)
    var rows = try sent()
    for row in rows.indices {
      for (header, text) in rows[row] {
        rows[row][header] = text.replacing("𠮷", with: "??").replacing("é", with: "?")
      }
    }
    rows[0]["ステーション名"] = "吉野見本"
    rows[0]["ステーションコード"] = "0190016"
    try write(rows, encoding: .shiftJIS)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0 && outcome.output.contains("変更したセル: 2\n"), "\(outcome.output)")
    #expect(
      try folder.text("out/osaka/kita.csv")
        == export([
          "1,北,27,0190016,吉野見本,06-6000-0001,2027-03-31,é", "2,北,27,0090024,𠮷野,0660000002,,",
        ]))
  }

  @Test func changesInBetweenAreConflictsNotLosses() throws {
    var rows = try sent()
    rows[1]["電話番号"] = "0660000009"
    rows[1]["備考"] = "新しい"
    try write(rows)
    var now = Self.rows
    now[1] = "2,北,27,0090024,見本二,0660000008,2027/3/31,=1+1"
    try write([now[2], now[0], now[1]])
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1)
    #expect(try kita("out") == export([now[2], now[0], "2,北,27,0090024,見本二,0660000008,2027/3/31,新しい"]))
    let conflicts = try folder.text("out/conflicts.csv")
    #expect(conflicts.contains("\"F5\",\"電話番号\",\"0660000002\",\"0660000009\",\"0660000008\""), "\(conflicts)")
  }

  @Test func whatTheEncodingLacksIsAConflict() throws {
    var rows = try sent()
    rows[0]["ステーション名"] = "𠮷野"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("𠮷"), "\(outcome.output)")
    #expect(try folder.data("out/osaka/kita.csv") == folder.data("exports/osaka/kita.csv"))
  }

  @Test func strangeRowsAreReported() throws {
    var rows = try sent()
    rows.append(["ステーション名": "追加した行", "都道府県コード": "27"])
    rows[0][RowIdentity.header] = "#REF!"
    rows[1]["備考"] = "直した"
    rows[1][RowIdentity.header] = "gone.csv#3#00000000000000ab"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out"), "--lang", "en"])
    #expect(outcome.status == 1)
    for word in ["was not sent", "are damaged", "gone.csv"] { #expect(outcome.output.contains(word), "\(word)") }
    #expect(try folder.data("out/osaka/kita.csv") == folder.data("exports/osaka/kita.csv"))
  }

  /// A row copied with its hidden columns, another station typed over the copy: nothing of it lands in the first one.
  @Test func aCopiedRowChangesNothing() throws {
    var rows = try sent()
    var copy = rows[1]
    copy["ステーション名"] = "新しい"
    copy["電話番号"] = "0660000009"
    rows[0]["備考"] = "直した"
    try write(rows + [copy])
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("変更したセル: 1"), "\(outcome.output)")
    #expect(outcome.output.contains("行が写されていて"), "\(outcome.output)")
    #expect(try kita("out").contains("2,北,27,0090024,見本二,0660000002,2027/3/31,=1+1"))
    #expect(try folder.text("out/conflicts.csv").split(separator: "\r\n").count == 3)
    // The copy that is left as it was does no harm, nor do two tables of which one is edited.
    try write([rows[1], rows[1]])
    #expect(try apply("returned.csv", arguments: ["--output", folder.path("same")]).status == 0)
    try write([copy], to: "edited.csv")
    let both = try apply("returned.csv", "edited.csv", arguments: ["--output", folder.path("both")])
    #expect(both.status == 0 && both.output.contains("変更したセル: 2"), "\(both.output)")
  }

  /// Whoever sorts only the columns that are seen exchanges what two stations are to hold, whether or not their codes
  /// are locked; a corrected cell does not hide that.
  @Test(arguments: [[Column.prefectureCode, .stationCode], []], ["工事日", "電話番号", "ステーションコード", "ステーション名"])
  func aRowThatHoldsAnotherStationsCellsIsLeftAlone(_ locked: [Column], _ corrected: String) throws {
    var rows = try sent(locked: ColumnSet(locked))
    for column in Self.columns.map(\.header) {
      (rows[0][column], rows[1][column]) = (rows[1][column], rows[0][column])
    }
    rows[0][corrected] = corrected == "工事日" ? "2027-04-01" : "9900099"
    rows[1]["確認"] = "確認済み"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("変更したセル: 0\n"), "\(outcome.output)")
    #expect(outcome.output.components(separatedBy: "ほかの行の値が入っています").count == 3, "\(outcome.output)")
    #expect(try kita("out") == export(Self.rows))
    #expect(!folder.files(below: "out").contains("accepted.csv"))
  }

  /// Locked codes and hidden cells stay where they are when the others are sorted, shifted by a row or pasted.
  @Test(arguments: [["ステーション名", "電話番号", "工事日"], ["電話番号"], ["管理番号", "備考"]])
  func rowsThatHoldEachOthersCellsAreLeftAlone(_ sorted: [String]) throws {
    var rows = try sent(locked: [.prefectureCode, .stationCode])
    let own = rows
    for column in sorted { for row in rows.indices { rows[row][column] = own[(row + 1) % rows.count][column] } }
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("変更したセル: 0\n"), "\(outcome.output)")
    #expect(outcome.output.components(separatedBy: "ほかの行の値が入っています").count == 4, "\(outcome.output)")
    #expect(try kita("out") == export(Self.rows))
  }

  /// Two rows may have had each other's number, and rows of one station are made alike.
  @Test func correctionsAreNotTakenForSortedRows() throws {
    var rows = try sent()
    (rows[1]["電話番号"], rows[2]["電話番号"]) = (rows[2]["電話番号"], rows[1]["電話番号"])
    try write(rows)
    #expect(try apply("returned.csv", arguments: ["--output", folder.path("swapped")]).status == 0)
    try write(["1,北,27,0090024,見本一,0660000001,2027-03-31,", "2,北,27,0090024,見本二,0660000002,2027-03-31,"])
    rows = try sent()
    for column in ["ステーション名", "電話番号"] { rows[1][column] = rows[0][column] }
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("alike")])
    #expect(outcome.status == 0 && outcome.output.contains("変更したセル: 2\n"), "\(outcome.output)")
  }

  /// A row is deleted in the export, not by emptying what is left of it here.
  @Test func anEmptiedRowIsLeftAlone() throws {
    var rows = try sent(locked: [.prefectureCode, .stationCode])
    for column in Self.columns where ![.prefectureCode, .stationCode].contains(column) { rows[1][column.header] = "" }
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("行の値がすべて消されています"), "\(outcome.output)")
    #expect(try kita("out") == export(Self.rows))
  }

  @Test func anExportThatCannotBeReadIsSaidToBeThere() throws {
    var rows = try sent()
    rows[1]["備考"] = "直した"
    try write(rows)
    try folder.write("施設番号,名称\n0090024,見本二\n", to: "exports/osaka/kita.csv")
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("元の一覧表を読めません（"), "\(outcome.output)")
  }

  @Test func aRowWhoseLockedCellsHaveChangedIsLeftAlone() throws {
    var rows = try sent(locked: [.prefectureCode, .stationCode])
    rows[0]["ステーションコード"] = "0090099"
    rows[0]["ステーション名"] = "別の名称"
    rows[2]["都道府県コード"] = "２７"
    rows[2]["工事日"] = "2027-04-01"
    rows[0]["確認"] = "確認済み"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("変更したセル: 1\n"), "\(outcome.output)")
    for words in ["ステーションコード: 変更できない項目が", "ステーション名: 同じ行の変更できない項目が"] {
      #expect(outcome.output.contains(words), "\(outcome.output)")
    }
    #expect(
      try kita("out") == export(Array(Self.rows[..<2]) + [Self.rows[2].replacing("未定", with: "2027-04-01")])
    )
    #expect(!folder.files(below: "out").contains("accepted.csv"))
  }

  /// What is wrong with a returned workbook is said, and not taken for a column that is missing.
  @Test func aBrokenWorkbookIsCalledBroken() throws {
    try folder.write(Data(BookWriter.brokenSheet([[.text(RowIdentity.header), .text("備考")]])), to: "returned.xlsx")
    let outcome = try apply("returned.xlsx", arguments: ["--output", folder.path("out"), "--lang", "en"])
    #expect(outcome.status == 65 && outcome.errors.contains("workbook is broken"), "\(outcome.errors)")
    #expect(!outcome.errors.contains(RowIdentity.header), "\(outcome.errors)")
  }

  @Test func aMissingFolderForTemporaryFilesIsNoFaultOfTheTable() throws {
    let rows: [[BookCell]] = [[.text(RowIdentity.header), .text("備考")]]
    try folder.write(Data(BookWriter.bytes(of: [BookSheet(name: "一覧", rows: rows)])), to: "returned.xlsx")
    let outcome = try Program.houkan.run(
      ["apply", folder.path("returned.xlsx"), "--to", folder.path("exports"), "--output", folder.path("out")],
      environment: ["TMPDIR": "/nowhere"])
    #expect(outcome.status == 73 && outcome.errors.contains("/nowhere"), "\(outcome.errors)")
    #expect(!outcome.errors.contains(RowIdentity.header), "\(outcome.errors)")
  }

  @Test func otherExitStatuses() throws {
    try folder.write("a,b\n1,2\n", to: "other.csv")
    let outcome = try apply("other.csv", "missing.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 65 && outcome.errors.contains("other.csv"), "\(outcome.errors)")
    try write(sent())
    #expect(try apply("returned.csv", "other.csv", arguments: ["--output", folder.path("out")]).status == 1)
    #expect(try apply("returned.csv", arguments: ["--output", folder.path("exports")]).status == 73)
    #expect(try apply("returned.csv", arguments: ["--output", folder.write("", to: "file")]).status == 73)
    let nowhere = try Program.houkan.run(
      ["apply", folder.path("returned.csv"), "--to", folder.path("nowhere"), "--output", folder.path("out2")])
    #expect(nowhere.status == 65 && nowhere.errors.contains("nowhere"), "\(nowhere.errors)")
    #expect(try apply(arguments: ["--output", folder.path("out")]).status == 64)
    let configuration = try folder.write("nonsense: 1\n", to: "houkan.yaml")
    #expect(try apply("returned.csv", arguments: ["--config", configuration]).status == 78)
  }
}
