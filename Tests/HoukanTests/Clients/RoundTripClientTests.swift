import Foundation
import Testing
import TestSupport

/// Corrections that go out, are opened and saved in LibreOffice, and come back.
@Suite(.serialized) struct RoundTripClientTests {
  private let folder: TemporaryFolder
  private let office: LibreOffice

  init() throws {
    folder = try TemporaryFolder()
    office = try LibreOffice(in: folder)
    let night = try Program.houkan.run(
      ["run", Repository.samples, "--output", folder.path("out"), "--date", Repository.sampleDay, "--progress", "none"])
    #expect(night.status == 0, "\(night.errors)")
  }

  /// The offices' files with this ending.
  private func sent(_ ending: String) -> [String] {
    folder.files(below: "out/latest/offices").filter { $0.hasSuffix(ending) }
      .map { folder.path("out/latest/offices/" + $0) }
  }

  private func apply(_ tables: [String]) throws -> Program.Outcome {
    try Program.houkan.run(
      ["apply"] + tables + [
        "--to", Repository.samples, "--output", folder.path("back"), "--date", Repository.sampleDay,
      ])
  }

  /// The exports whose bytes are others than before.
  private func changedExports() throws -> [String] {
    let names = FileManager.default.enumerator(atPath: Repository.samples)?.compactMap { $0 as? String } ?? []
    var compared = 0
    let changed = try names.filter { name in
      guard let before = FileManager.default.contents(atPath: Repository.samples + "/" + name) else { return false }
      compared += 1
      return try folder.data("back/" + name) != before
    }
    #expect(compared >= 20)
    return changed
  }

  // MARK: nothing edited

  @Test func workbooksSavedAgain() throws {
    let outcome = try apply(office.workbooksAgain(sent(".xlsx")))
    #expect(try changedExports() == [], "\(outcome.output)")
    #expect(outcome.output.contains("確認が必要なもの: 0"), "\(outcome.output)")
  }

  @Test(arguments: [LibreOffice.Charset.utf8, .cp932])
  func workbooksSavedAsText(_ charset: LibreOffice.Charset) throws {
    let outcome = try apply(office.text(ofWorkbooks: sent(".xlsx"), charset))
    #expect(try changedExports() == [], "\(outcome.output)")
    if charset == .utf8 { #expect(outcome.output.contains("確認が必要なもの: 0"), "\(outcome.output)") }
  }

  /// Opened by a double click: zeros and digits are lost, days rewritten, and all of it is undone. Only a day without a
  /// year gets one: that is what a person is asked to do, and it is told.
  @Test(arguments: [LibreOffice.Charset.utf8, .cp932])
  func textOpenedAndSaved(_ charset: LibreOffice.Charset) throws {
    let outcome = try apply(office.textAgain(sent(".csv"), .utf8, .guessed, writing: charset))
    let applied = try SheetCells.read(folder.path("back/applied.csv"))
    let changed = applied.filter { $0.count > 7 && $0[7] == "変更しました" }.map { $0[3] + ":" + $0[4] }
    #expect(changed.sorted() == ["工事日:12/17", "工事日:12月17日"], "\(outcome.output)")
    #expect(applied.count > 500)
    #expect(try changedExports() == ["nagoya.csv"])
    #expect(outcome.output.contains("確認が必要なもの: 0"), "\(outcome.output)")
  }

  // MARK: edited

  /// What a person does with the table, and saves in this form.
  private func edit(_ actions: [[String: Any]], _ form: String) throws -> String {
    let target = folder.path("edited." + (form == "xlsx" ? "xlsx" : "csv"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      Repository.path("Tests/HoukanTests/Clients/edit.py"), folder.path("profile-edit"),
      folder.path("out/latest/offices/大阪北.xlsx"), target, form,
      String(decoding: try JSONSerialization.data(withJSONObject: actions), as: UTF8.self),
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return target
  }

  /// The cells of 大阪北's export that are others than before: place, before and after.
  private func changes() throws -> [String] {
    let before = try SheetCells.read(Repository.samples + "/osaka/kita.csv")
    let after = try SheetCells.read(folder.path("back/osaka/kita.csv"))
    #expect(before.count == after.count)
    var changes: [String] = []
    for (row, cells) in zip(before, after).enumerated() {
      for column in 0..<max(cells.0.count, cells.1.count) {
        let old = column < cells.0.count ? cells.0[column] : ""
        let new = column < cells.1.count ? cells.1[column] : ""
        if old != new { changes.append("\(row + 1):\(before[0][column]):\(new)") }
      }
    }
    return changes
  }

  /// Sorted, filtered, with columns hidden, added and moved, a row deleted and one added: the two changed cells arrive
  /// in their rows, and no other byte changes.
  @Test(arguments: ["xlsx", "utf8", "cp932"])
  func editedTables(_ form: String) throws {
    let table = try edit(
      [
        ["do": "set", "header": "備考", "row": 3, "text": "電話で確認、\"済み\"\n二行目"],
        ["do": "set", "header": "電話番号", "row": 4, "text": "0612345678"],
        ["do": "sort", "header": "対象", "descending": true], ["do": "delete_row", "row": 14],
        ["do": "hide_row", "row": 2], ["do": "hide_column", "header": "開設者"],
        ["do": "add_column", "before": "電話番号", "header": "担当のメモ", "text": "x"],
        ["do": "move_column", "header": "電話番号", "before": "管理番号"], ["do": "add_row", "text": "追加した行"],
      ], form)
    let outcome = try apply([table])
    let changes = try changes()
    #expect(changes.count == 2, "\(outcome.output) \(changes)")
    #expect(changes.contains { $0.hasSuffix(":電話番号:0612345678") })
    #expect(changes.contains { $0.contains("備考:電話で確認、\"済み\"") && $0.hasSuffix("二行目") }, "\(changes)")
    #expect(try changedExports() == ["osaka/kita.csv"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("変更したセル: 2"))
    #expect(outcome.output.contains("送っていない行です"))
    // Applied a second time, to the exports that it has changed, it changes nothing.
    let again = try Program.houkan.run([
      "apply", table, "--to", folder.path("back"), "--output", folder.path("twice"), "--date", Repository.sampleDay,
    ])
    #expect(try folder.data("twice/osaka/kita.csv") == folder.data("back/osaka/kita.csv"))
    #expect(again.output.contains("変更したセル: 0"), "\(again.output)")
  }
}
