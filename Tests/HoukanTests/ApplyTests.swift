import Foundation
import SystemPackage
import Testing

@testable import RoundTrip
@testable import Stations
@testable import Tables
@testable import houkan_dev

/// `houkan apply` on real files.
@Suite struct ApplyTests {
  private let folder: TemporaryFolder
  private static let columns: [Column] = [
    .recordID, .office, .prefectureCode, .stationCode, .stationName, .phone, .constructionOn, .notes,
  ]

  init() throws {
    folder = try TemporaryFolder()
    try write(ApplyTests.rows)
  }

  private static let rows = [
    "1,北,27,190016,見本一,06-6000-0001,2027-03-31,\"二行の\r\nメモ\"",
    "2,北,27,0090024,見本二,0660000002,2027/3/31,=1+1",
    "3,北,27,0090031,\"見本三\",0660000003,未定,1-2,余分",
  ]

  private func export(_ rows: [String]) -> String {
    (["一覧表"] + [ApplyTests.columns.map(\.header).joined(separator: ",")] + rows).joined(separator: "\r\n") + "\n"
  }

  private func write(_ rows: [String], encoding: String.Encoding = .shiftJIS) throws {
    try folder.write(try #require(export(rows).data(using: encoding)), to: "exports/osaka/kita.csv")
    try folder.write("都道府県コード,ステーションコード,ステーション名\n26,0090015,京都\n", to: "exports/kyoto.csv")
  }

  private func apply(_ tables: String..., arguments: [String] = []) throws -> Program.Outcome {
    try Program.houkan.run(
      ["apply"] + tables.map { folder.path($0) } + ["--to", folder.path("exports"), "--date", "2026-11-22"] + arguments)
  }

  /// The rows of an export as they are sent, each cell under its header.
  private func sent(_ name: String = "osaka/kita.csv", locked: ColumnSet = []) throws -> [[String: String]] {
    let table = try TableFile(path: .init(folder.path("exports/" + name)))
    let names = HeaderNames.builtIn
    var rows: [[String: String]] = []
    var records: [TableRecord] = []
    var reader = try TableReader(table, delimiter: 0x2C)
    var segments = table.segments(delimiter: 0x2C)
    while let segment = try segments.next() { try reader.read(segment) { records.append($0) } }
    guard case .found(let header) = HeaderFinder(names: names).find(in: records) else { return [] }
    for record in records where record.sheetRow > header.layout.headerRow {
      var cells = SentCells(record, layout: header.layout)
      cells.locked = locked
      var row: [String: String] = [:]
      for (column, text) in cells.cells { row[column.header] = FormulaGuard.guarded(text) }
      row[SentCells.header] = cells.json
      let hash = RowIdentity.hash(of: record, layout: header.layout)
      row[RowIdentity.header] = RowIdentity(file: name, row: record.sheetRow, hash: hash).description
      rows.append(row)
    }
    return rows
  }

  /// Writes a returned table, its columns in this order.
  private func write(
    _ rows: [[String: String]], to name: String = "returned.csv", headers: [String]? = nil,
    encoding: String.Encoding = .utf8
  ) throws {
    let headers =
      headers ?? ApplyTests.columns.map(\.header) + ["確認", "理由", "期限", RowIdentity.header, SentCells.header]
    let lines = [headers] + rows.map { row in headers.map { row[$0] ?? "" } }
    let text = lines.map { line in
      line.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }
    try folder.write(try #require(text.joined().data(using: encoding)), to: name)
  }

  private func kita(_ folderName: String) throws -> String {
    try #require(String(data: folder.data(folderName + "/osaka/kita.csv"), encoding: .shiftJIS))
  }

  @Test func anUneditedTableChangesNothing() throws {
    try write(sent())
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    for name in ["osaka/kita.csv", "kyoto.csv"] {
      #expect(try folder.data("out/" + name) == folder.data("exports/" + name))
    }
    #expect(folder.files(below: "out") == ["applied.csv", "conflicts.csv", "kyoto.csv", "osaka/kita.csv"])
  }

  @Test func editsLandInTheirCellsOnly() throws {
    var rows = try sent()
    rows[0]["ステーションコード"] = "0190016"
    rows[0]["備考"] = "二行の\nメモ２"
    rows[2]["工事日"] = "2027-04-01"
    rows[2]["ステーション名"] = "見本、三\"新\""
    // Sorted, a row deleted, columns moved, added and deleted; saved as CP932.
    try write(
      [rows[2], rows[0]],
      headers: [
        "私の列", SentCells.header, "備考", "工事日", RowIdentity.header, "ステーション名", "ステーションコード", "確認",
      ], encoding: .shiftJIS)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("変更したセル: 4"), "\(outcome.output)")
    let expected = export([
      "1,北,27,0190016,見本一,06-6000-0001,2027-03-31,\"二行の\r\nメモ２\"", ApplyTests.rows[1],
      "3,北,27,0090031,\"見本、三\"\"新\"\"\",0660000003,2027-04-01,1-2,余分",
    ])
    #expect(try kita("out") == expected)
    #expect(try folder.data("out/kyoto.csv") == folder.data("exports/kyoto.csv"))
    // The deleted row is told of and stays.
    #expect(outcome.output.contains("戻っていない行（変更なし）: 1"), "\(outcome.output)")
    // What is still wrong is said: the check digit, and the row with too many cells.
    #expect(outcome.output.contains("osaka/kita.csv:") && folder.files(below: "out").contains("remaining.csv"))
  }

  /// `run exports/osaka/kita.csv`, or `run .` above the folder of the exports.
  @Test(arguments: ["kita.csv", "exports/osaka/kita.csv"])
  func anExportThatTheRunHasNamedByAnotherFolderIsFound(_ name: String) throws {
    var rows = try sent()
    for row in rows.indices {
      let identity = rows[row][RowIdentity.header]
      rows[row][RowIdentity.header] = identity?.replacingOccurrences(of: "osaka/kita.csv", with: name)
    }
    rows[1]["電話番号"] = "0660000009"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0 && outcome.output.contains("変更したセル: 1\n"), "\(outcome.output)")
  }

  @Test func aLostHeadingIsToldOf() throws {
    var rows = try sent()
    for row in rows.indices { rows[row]["こうじび"] = "2027-04-01" }
    rows[1]["電話番号"] = "0660000009"
    try write(
      rows,
      headers: ApplyTests.columns.map { $0 == .constructionOn ? "こうじび" : $0.header } + [
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

  @Test func damageIsUndoneAndListed() throws {
    var rows = try sent()
    rows[1]["ステーションコード"] = "90024"
    rows[1]["電話番号"] = "6.60E+08"
    rows[1]["工事日"] = "2027-03-31"
    rows[2]["備考"] = "1月2日"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("変更したセル: 0") && outcome.output.contains("取り消したセル: 4"), "\(outcome.output)")
    #expect(try folder.data("out/osaka/kita.csv") == folder.data("exports/osaka/kita.csv"))
    #expect(try folder.text("out/applied.csv").split(separator: "\r\n").count == 5)
  }

  @Test func changesInBetweenAreConflictsNotLosses() throws {
    var rows = try sent()
    rows[1]["電話番号"] = "0660000009"
    rows[1]["備考"] = "新しい"
    try write(rows)
    var now = ApplyTests.rows
    now[1] = "2,北,27,0090024,見本二,0660000008,2027/3/31,=1+1"
    try write([now[2], now[0], now[1]])
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1)
    #expect(try kita("out") == export([now[2], now[0], "2,北,27,0090024,見本二,0660000008,2027/3/31,新しい"]))
    let conflicts = try folder.text("out/conflicts.csv")
    #expect(conflicts.contains("\"F5\",\"電話番号\",\"0660000002\",\"0660000009\",\"0660000008\""), "\(conflicts)")
  }

  @Test func theSecondTimeChangesNothing() throws {
    var rows = try sent()
    rows[0]["ステーションコード"] = "0190016"
    rows[0]["管理番号"] = "1A"
    rows[1]["電話番号"] = ""
    try write(rows)
    #expect(try apply("returned.csv", arguments: ["--in-place", "--output", folder.path("first")]).status == 0)
    let once = try folder.data("exports/osaka/kita.csv")
    #expect(
      try kita("exports")
        == export([
          "1A,北,27,0190016,見本一,06-6000-0001,2027-03-31,\"二行の\r\nメモ\"",
          "2,北,27,0090024,見本二,,2027/3/31,=1+1", ApplyTests.rows[2],
        ]))
    #expect(try kita("first/before") == export(ApplyTests.rows))
    let again = try apply("returned.csv", arguments: ["--in-place", "--output", folder.path("second")])
    #expect(again.status == 0 && again.output.contains("反映済みのセル: 3"), "\(again.output)")
    #expect(try folder.data("exports/osaka/kita.csv") == once)
    #expect(folder.files(below: "exports") == ["kyoto.csv", "osaka/kita.csv"])
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

  /// Whoever sorts only the columns that are seen exchanges what two stations are to hold.
  @Test func aRowWhoseLockedCellsHaveChangedIsLeftAlone() throws {
    var rows = try sent(locked: [.prefectureCode, .stationCode])
    for column in ApplyTests.columns.map(\.header) {
      (rows[0][column], rows[1][column]) = (rows[1][column], rows[0][column])
    }
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
      try kita("out") == export(Array(ApplyTests.rows[..<2]) + [ApplyTests.rows[2].replacing("未定", with: "2027-04-01")])
    )
    #expect(!folder.files(below: "out").contains("accepted.csv"))
  }

  @Test func confirmedRowsAreAcceptedFromThenOn() throws {
    var rows = try sent()
    for row in [0, 2] { rows[row]["確認"] = "確認済み" }
    rows[0]["理由"] = "古い番号のまま, 確認した"
    rows[0]["期限"] = "2026/12/31"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1, "the third row lacks reason and day")
    let configuration = try folder.write("accepted: out/accepted.csv\n", to: "houkan.yaml")
    let arguments = ["--date", "2026-11-22", "--fail-on", "never", "--format", "jsonl", "--progress", "none"]
    let before = try Program.houkan.run(["check", folder.path("exports")] + arguments).output
    let after = try Program.houkan.run(["check", folder.path("out"), "--config", configuration] + arguments).output
    #expect(before.contains("\"row\":3,") && !after.contains("\"row\":3,"), "\(after)")
    #expect(!after.contains("accepted-"))
    // Once more with the list: nothing is added, and nothing else changes in it.
    let list = try folder.data("out/accepted.csv")
    _ = try apply("returned.csv", arguments: ["--output", folder.path("again"), "--config", configuration])
    #expect(try folder.data("out/accepted.csv") == list)
  }

  @Test func aNewEndIsAddedToTheList() throws {
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    let ends = ["2026/12/31", "2027/3/31", "2026/11/30"]
    var sizes: [Int] = []
    for (number, until) in ends.enumerated() {
      try confirmAFormula(until: until)
      let outcome = try apply(
        "returned.csv", arguments: ["--output", folder.path("out\(number)"), "--config", configuration])
      #expect(outcome.status == 0, "\(outcome.output)")
      sizes.append(try folder.text("accepted.csv").components(separatedBy: "\r\n").count - 2)
    }
    #expect(sizes[0] > 0 && sizes[1] == 2 * sizes[0] && sizes[2] == sizes[1], "\(sizes)")
    let check = ["check", folder.path("exports"), "--config", configuration, "--progress", "none"]
    let findings = try Program.houkan.run(check + ["--date", "2027-02-01", "--format", "jsonl"]).output
    #expect(!findings.contains("\"row\":3,") && !findings.contains("accepted-"), "\(findings)")
  }

  /// The list knows no rows: what it could not tell from a row that nobody confirmed is not accepted.
  @Test func confirmingARowAcceptsNothingOfOthers() throws {
    let header = "管理番号,都道府県コード,ステーションコード,ステーション名,工事日,メールアドレス,パスワード"
    let rows = ["1,27,,見本一,未定,A1@example.jp,ひみつ", "2,27,,見本二,未定,A2@example.jp,ひみつ"]
    try folder.write(([header] + rows).joined(separator: "\n") + "\n", to: "exports/osaka/kita.csv")
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    func check() throws -> [String] {
      try Program.houkan.run([
        "check", folder.path("exports"), "--config", configuration, "--date", "2026-11-22", "--format", "jsonl",
        "--progress", "none",
      ]).output.split(separator: "\n").map(String.init)
    }
    let before = try check()
    var returned = try sent()
    for row in returned.indices {
      returned[row]["メールアドレス"] = "A\(row + 1)@example.jp"
      (returned[row]["理由"], returned[row]["期限"]) = ("良い", "2027/3/31")
    }
    returned[0]["確認"] = "確認済み"
    let headers =
      header.split(separator: ",").dropLast().map(String.init)
      + ["確認", "理由", "期限", RowIdentity.header, SentCells.header]
    try write(returned, headers: headers)
    let arguments = ["--output", folder.path("out"), "--config", configuration]
    let outcome = try apply("returned.csv", arguments: arguments)
    #expect(outcome.status == 1, "\(outcome.output)")
    for words in ["見分けられない", "秘密の列の指摘は"] { #expect(outcome.output.contains(words), "\(outcome.output)") }
    let after = try check()
    func count(_ findings: [String], _ row: Int) -> Int { findings.count { $0.contains("\"row\":\(row),") } }
    #expect(count(after, 3) == count(before, 3) && !after.contains { $0.contains("accepted-") }, "\(after)")
    #expect(after.count < before.count && after.contains { $0.contains("secret") && $0.contains("\"row\":2,") })
    let list = try folder.text("accepted.csv")
    #expect(list.contains("A1@example.jp") && !list.contains("A2@") && !list.contains("secret"), "\(list)")
  }

  /// Confirms the rows, one of whose values and whose reason a spreadsheet would execute, for as long as the others.
  private func confirmAFormula(reason: String = "+確認した", until: String = "2026/12/31") throws {
    try write(["1,北,27,0090031,見本一,=電話,2027-03-31,"])
    var rows = try sent()
    (rows[0]["確認"], rows[0]["理由"], rows[0]["期限"]) = ("確認済み", reason, until)
    try write(rows)
  }

  @Test func theListOfAcceptedFindingsHoldsNoFormula() throws {
    try confirmAFormula()
    #expect(try apply("returned.csv", arguments: ["--output", folder.path("out")]).status == 0)
    let new = try folder.text("out/accepted.csv")
    #expect(new.contains("\"'=電話\"") && new.contains("\"'+確認した\""), "\(new)")
    // A list that is there gets the same cells, and the run reads them as the values that the export holds.
    try folder.write("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\n", to: "accepted.csv")
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    let arguments = ["--output", folder.path("more"), "--config", configuration]
    #expect(try apply("returned.csv", arguments: arguments).status == 0)
    let list = try folder.text("accepted.csv")
    #expect(list.contains(",'=電話,'+確認した,"), "\(list)")
    let check = ["check", folder.path("exports"), "--config", configuration, "--date", "2026-11-22"]
    let findings = try Program.houkan.run(check + ["--format", "jsonl", "--progress", "none"]).output
    #expect(!findings.contains("\"row\":3,") && !findings.contains("accepted-"), "\(findings)")
    #expect(try apply("returned.csv", arguments: arguments).status == 0)
    #expect(try folder.text("accepted.csv") == list)
  }

  @Test func aListThatCannotBeExtendedIs73() throws {
    try confirmAFormula(reason: "𠮷野が確認した")
    let header = "規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\n"
    let lists: [(content: Data?, word: String)] = [
      (header.data(using: .shiftJIS), "𠮷"), (Data("a,b,c\r\n1,2,3\r\n".utf8), "規則、"), (nil, "読み込めません"),
    ]
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    for (content, word) in lists {
      try? FileManager.default.removeItem(atPath: folder.path("accepted.csv"))
      if let content {
        try folder.write(content, to: "accepted.csv")
      } else {
        try folder.write("", to: "accepted.csv/file")
      }
      let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out"), "--config", configuration])
      #expect(outcome.status == 73, "\(outcome.errors)")
      for part in [folder.path("accepted.csv"), word] { #expect(outcome.errors.contains(part), "\(outcome.errors)") }
      #expect(folder.files(below: "out").isEmpty)
      if let content { #expect(try folder.data("accepted.csv") == content) }
    }
  }

  @Test func aListThatIsMostlyUTF8IsExtended() throws {
    try confirmAFormula(reason: "𠮷野が確認した")
    let list = Data("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\nx,,,,,".utf8) + [0xFF] + Data(",,\r\n".utf8)
    try folder.write(list, to: "accepted.csv")
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out"), "--config", configuration])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.data("accepted.csv").starts(with: list))
    #expect(try folder.text("accepted.csv").contains(",𠮷野が確認した,"))
  }

  @Test func aDryRunWritesNothing() throws {
    var rows = try sent()
    rows[0]["ステーションコード"] = "0190016"
    try write(rows)
    let before = folder.files(below: ".")
    let outcome = try apply("returned.csv", arguments: ["--dry-run"])
    #expect(outcome.status == 0 && outcome.output.contains("変更したセル: 1"), "\(outcome.output)\(outcome.errors)")
    #expect(folder.files(below: ".") == before)
    #expect(try kita("exports") == export(ApplyTests.rows))
  }

  @Test func withoutOutputANewFolderIsMade() throws {
    try write(sent())
    #expect(try apply("returned.csv").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.root.path)
    #expect(names.contains { $0.hasPrefix("exports-applied-2026-11-22T") }, "\(names)")
  }

  /// A formula whose result no spreadsheet has kept, and an error value, are nobody's correction.
  @Test func aFormulaIsNeverWritten() throws {
    let rows = try sent()
    let headers = ["電話番号", "備考", "工事日", RowIdentity.header, SentCells.header]
    var cells = rows.map { row in headers.map { BookCell.text(row[$0] ?? "") } }
    cells[0][0] = .formula("LOWER(A2)", result: nil)
    cells[1][2] = .formula("1/0", result: "#DIV/0!")
    let sheet = BookSheet(name: "修正", rows: [headers.map { .text($0) }] + cells)
    try folder.write(Data(BookWriter.bytes(of: [sheet])), to: "returned.xlsx")
    let outcome = try apply("returned.xlsx", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("数式やエラー値のため"), "\(outcome.output)")
    #expect(try folder.data("out/osaka/kita.csv") == folder.data("exports/osaka/kita.csv"))
    #expect(try folder.text("out/conflicts.csv").contains("\"'=LOWER(A2)\""))
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
