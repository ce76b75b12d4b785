import Foundation
import Stations
import SystemPackage
import Tables
import TestSupport
import Testing

@testable import RoundTrip

/// An office's workbook, read back as it would be when it returns.
@Suite struct OfficeWorkbookTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func hasItsSheets() throws {
    let book = try ReadBack.open(OfficeFixture.write("a.xlsx", in: folder.root))
    #expect(book.sheets.map(\.name) == ["修正", "タスク", "一覧", "説明", "選択肢"])
    #expect(book.sheets.map(\.isVisible) == [true, true, true, true, false])
  }

  @Test func rowsComeBackAsTheyWere() throws {
    let rows = [
      OfficeFixture.row(2), OfficeFixture.row(7, remarks: [OfficeFixture.rowRemark]),
      OfficeFixture.row(20_000, cells: [.notes: "二行\r\n目", .newLine: "有"], remarks: []),
    ]
    let back = try ReadBack.rows(OfficeFixture.write("a.xlsx", in: folder.root, rows: rows), sheet: "修正")
    #expect(back.count == 4)
    #expect(back[0] == CorrectionColumn.all(for: OfficeFixture.columns).map(\.header))
    for (row, cells) in zip(rows, back.dropFirst()) {
      let found = Dictionary(uniqueKeysWithValues: zip(back[0], cells))
      #expect(found["houkan-row"].flatMap { RowIdentity($0) } == row.identity)
      #expect(found["houkan-sent"].flatMap { SentCells($0) } == row.sent)
      for column in Column.allCases where OfficeFixture.columns.contains(column) {
        #expect(Array((found[column.header] ?? "").utf8) == Array((row.sent[column] ?? "").utf8), "\(column)")
      }
      #expect(found["重要度"] == row.worst?.label ?? "")
      #expect(found["確認"] == "" && found["理由"] == "" && found["期限"] == "")
    }
  }

  /// Every text that a cell can hold comes back byte for byte.
  @Test(arguments: [
    "0090015", " 27 ", "=1+1", "'x", "1E5", "2026/1/1", "_x0041_", "_x005F_x0041_", "a\rb", "a\r\nb\n", "\t",
    "\u{0}\u{1}",
    "<&>\"]]>", "𠮷髙﨑①～－", "ﾊﾝｶｸ", "e\u{301}", "\u{FFFE}\u{FFFF}\u{FFFD}", "\u{200B}\u{202E}", "\u{7F}\u{85}\u{2028}",
    "　",
    String(repeating: "長", count: 9_000),
  ])
  func textsComeBack(_ text: String) throws {
    let row = OfficeFixture.row(cells: [.notes: text])
    let back = try ReadBack.rows(OfficeFixture.write("a.xlsx", in: folder.root, rows: [row]), sheet: "修正")
    let found = Dictionary(uniqueKeysWithValues: zip(back[0], back[1]))
    #expect(Array((found["備考"] ?? "").utf8) == Array(text.utf8))
    #expect(found["houkan-sent"].flatMap { SentCells($0) }?[.notes].map { Array($0.utf8) } == Array(text.utf8))
  }

  /// Found by hand: a character that XML does not know made the workbook unreadable, for it went into the footer as it
  /// was; and one with many marks would have made the footer too long.
  @Test(arguments: ["大阪\u{1}\u{FFFE}北\u{FFFF}\r", "大" + String(repeating: "\u{301}", count: 300), "&\u{301}&G"])
  func anyNameOfAnOfficeGivesAReadableWorkbook(_ office: String) throws {
    let file = try OfficeFixture.write("a.xlsx", in: folder.root, office: office)
    for number in 1...4 {
      let sheet = try ReadBack.part("xl/worksheets/sheet\(number).xml", of: file)
      let footer = try #require(sheet.components(separatedBy: "<oddFooter>").dropFirst().first)
      #expect(footer.hasPrefix("&amp;L") && !footer.contains("&amp;G"))
      #expect(!sheet.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value & ~1 == 0xFFFE })
    }
    #expect(try ReadBack.rows(file, sheet: "説明")[0][0].unicodeScalars.starts(with: office.unicodeScalars))
  }

  /// A spreadsheet has 1,048,576 rows; here, three.
  @Test func whatHasNoRoomIsCounted() throws {
    let rows = (2...5).map { OfficeFixture.row($0) }
    let file = try OfficeFixture.write("大阪.xlsx", in: folder.root, rows: rows, mostRows: 3)
    for (sheet, column, words) in [
      ("修正", 1, "ほかに3行あります。すべての行は offices/大阪.csv にあります。"), ("タスク", 0, "ほかに2行あります。すべての行は tasks.csv にあります。"),
      ("一覧", 0, "ほかに3行あります。すべての行は stations.csv にあります。"),
    ] {
      let cells = try ReadBack.rows(file, sheet: sheet)
      #expect(cells.count == 3 && cells[2][column] == words, "\(cells)")
    }
    // The words are no row that anybody has added.
    let returned = try ReturnedTable.all(in: TableSource(path: FilePath(file.path)), names: .builtIn)
    #expect(returned[0].rows.map(\.identity) == [rows[0].identity])
    let exact = try OfficeFixture.write("b.xlsx", in: folder.root, rows: rows, mostRows: 6)
    #expect(try ReadBack.rows(exact, sheet: "修正").count == 5)
  }

  @Test func tasksHaveRealDaysMostUrgentFirst() throws {
    let back = try ReadBack.rows(OfficeFixture.write("a.xlsx", in: folder.root), sheet: "タスク")
    #expect(
      back.map { Array($0.prefix(6)) } == [
        ["期限", "残り日数", "状態", "タスク", "工事日", "ステーション名"],
        ["2026-11-01", "-21", "未対応", "② 申請する", "2026-12-11", "見本1"],
        ["2026-12-01", "9", "未対応", "② 申請する", "2026-12-11", "見本2"],
        ["", "", "未対応", "② 申請する", "2026-12-11", "見本3"],
      ])
  }

  /// All rows have one height, whatever wraps in their narrow columns: a height each would cost time.
  @Test(arguments: [2, 3])
  func rowsOfTablesHaveRoomForTwoLines(_ number: Int) throws {
    let file = try OfficeFixture.write("a.xlsx", in: folder.root)
    let sheet = try ReadBack.part("xl/worksheets/sheet\(number).xml", of: file)
    #expect(sheet.contains("<sheetFormatPr defaultRowHeight=\"33\" customHeight=\"1\"/>"))
    #expect(sheet.contains("<row r=\"1\" ht=\"36\" customHeight=\"1\">") && sheet.contains("<row r=\"2\">"))
  }

  @Test func stationsHaveTheirStatus() throws {
    let back = try ReadBack.rows(OfficeFixture.write("a.xlsx", in: folder.root), sheet: "一覧")
    #expect(back.count == 2)
    #expect(Array(back[1].prefix(6)) == ["2760090015", "見本", "見本 太郎", "予定どおり", "2026-12-22", ""])
  }

  @Test func listsHoldTheChoicesOfTheColumns() throws {
    let back = try ReadBack.rows(OfficeFixture.write("a.xlsx", in: folder.root), sheet: "選択肢")
    #expect(back[0] == ["電気通信回線種別", "回線新設"])
    #expect(back.dropFirst().map { $0.count > 1 ? $0[1] : "" } == ["有", "無"])
    #expect(back[1][0] == "1: IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)")
  }

  @Test func aWorkbookWithoutRowsIsWhole() throws {
    let back = try ReadBack.rows(OfficeFixture.write("a.xlsx", in: folder.root, rows: []), sheet: "修正")
    #expect(back.count == 1)
  }

  /// More rows than libxlsxwriter keeps in one block of notes.
  @Test func manyRowsWithNotesComeBack() throws {
    let rows = (2...1_500).map { OfficeFixture.row($0) }
    let back = try ReadBack.rows(OfficeFixture.write("a.xlsx", in: folder.root, rows: rows), sheet: "修正")
    #expect(back.count == rows.count + 1)
    #expect(back.last?.contains(rows.last?.identity.description ?? "") == true)
  }
}
