import Foundation
import TestSupport
import Testing

@testable import houkan_dev

/// Tables that come back in another form than they were sent in: nothing that nobody edited changes.
@Suite struct ReturnedFormTests: SendsTables {
  let folder: TemporaryFolder
  private static let header = "都道府県コード,ステーションコード,ステーション名,電話番号,備考"

  init() throws {
    folder = try TemporaryFolder()
    try write(Self.header, ["27,0190091,あ訪問看護,06-1234,x", "27,190083,い訪問看護,06-12,\"y\""])
  }

  /// Expects that the exports stay as they are, and that there is nothing to be told.
  private func expectNothing(_ tables: [String], _ more: [String] = []) throws {
    let outcome = try apply(tables, to: "back", more)
    #expect(outcome.status == 0 && outcome.output.contains("変更したセル: 0\n"), "\(outcome.output)\(outcome.errors)")
    #expect(try folder.data("back/a.csv") == folder.data("exports/a.csv"))
  }

  /// The columns by which rows are found and told stand before 指摘, whose line breaks need quotes, the others behind.
  @Test func semicolonsSeparateCells() throws {
    var table = try sent()
    #expect(table[1, "指摘"].contains("\n"))
    let front = ["houkan-row", "houkan-sent", "都道府県コード", "ステーションコード", "指摘"]
    let order = (front + table.cells[0].filter { !front.contains($0) }).map(table.place)
    table.cells = table.cells.map { row in order.map { row[$0] } }
    try folder.write(table.text(delimiter: ";"), to: "returned.csv")
    try expectNothing(["returned.csv"])
    table[1, "備考"] = "z"
    try folder.write(table.text(delimiter: ";"), to: "returned.csv")
    #expect(try apply(["returned.csv"]).output.contains("変更したセル: 1\n"))
  }

  /// What looks like a guard in a workbook is the cell's own; a table may also have been saved as the other kind.
  @Test func whatLooksGuardedStays() throws {
    try write(Self.header, ["27,0190091,あ訪問看護,06-1234,\"TEL,'+81\"", "27,190083,い訪問看護,06-12,\"TEL,+81\""])
    let guarded = try sent()
    #expect(guarded[1, "備考"] == "TEL,''+81" && guarded[2, "備考"] == "TEL,'+81")
    try expectNothing(["out/latest/offices/a.csv"])
    try expectNothing(["out/latest/offices/a.xlsx"])
    try folder.write(Data(BookWriter.bytes(of: [guarded.sheet("修正")])), to: "guarded.xlsx")
    try expectNothing(["guarded.xlsx"])
    var bare = guarded
    for (row, cell) in [(1, "TEL,'+81"), (2, "TEL,+81")] {
      bare[row, "houkan-sent"] = bare[row, "houkan-sent"].replacing(bare[row, "備考"], with: cell)
      bare[row, "備考"] = cell
    }
    try folder.write(bare.text(), to: "bare.csv")
    try expectNothing(["bare.csv"])
    bare[1, "備考"] = "TEL,'+82"
    try folder.write(Data(BookWriter.bytes(of: [bare.sheet("修正")])), to: "bare.xlsx")
    #expect(try apply(["bare.xlsx"]).status == 0)
    #expect(try folder.text("back/a.csv") == folder.text("exports/a.csv").replacing("'+81", with: "'+82"))
  }

  /// An office calls 備考 as the table calls a column of its own.
  @Test(arguments: ["対象", "指摘", "重要度", "理由"])
  func theTablesOwnHeadingsAreItsOwn(_ alias: String) throws {
    try write(Self.header.replacing("備考", with: alias), ["27,0190091,あ訪問看護,06-1234,x"])
    let configuration = ["--config", try folder.write("aliases: {notes: [\(alias)]}\n", to: "houkan.yaml")]
    var table = try sent(configuration)
    try expectNothing(["out/latest/offices/a.csv"], configuration)
    try expectNothing(["out/latest/offices/a.xlsx"], configuration)
    table[1, "備考"] = "y"
    try folder.write(table.text(), to: "returned.csv")
    #expect(try apply(["returned.csv"], configuration).status == 0)
    #expect(try folder.text("back/a.csv") == folder.text("exports/a.csv").replacing(",x", with: ",y"))
  }

  /// Somebody has copied the sheet; a spreadsheet puts the copy in front, and either may have been edited.
  @Test(arguments: [0, 1])
  func everySheetIsRead(_ edited: Int) throws {
    let original = try sent()
    var sheets = [original.sheet("修正 (2)"), original.sheet("修正")]
    var table = original
    table[1, "備考"] = "z"
    sheets[edited] = table.sheet(sheets[edited].name)
    try folder.write(Data(BookWriter.bytes(of: sheets)), to: "returned.xlsx")
    let outcome = try apply(["returned.xlsx"])
    #expect(outcome.status == 0 && outcome.output.contains("変更したセル: 1\n"), "\(outcome.output)")
    #expect(try folder.text("back/a.csv") == folder.text("exports/a.csv").replacing(",x", with: ",z"))
    // Both edited, and not alike: each sheet is named.
    table[1, "備考"] = "w"
    sheets[1 - edited] = table.sheet(sheets[1 - edited].name)
    try folder.write(Data(BookWriter.bytes(of: sheets)), to: "returned.xlsx")
    #expect(try apply(["returned.xlsx"]).status == 1)
    let conflicts = try folder.text("back/conflicts.csv")
    #expect(["returned.xlsx [修正]", "returned.xlsx [修正 (2)]"].allSatisfy(conflicts.contains), "\(conflicts)")
    #expect(try folder.data("back/a.csv") == folder.data("exports/a.csv"))
  }

  /// CP932 has other characters for the wave dash and its family, and none for some others.
  @Test func savingAsCP932ChangesNothing() throws {
    try write(Self.header, ["27,0190091,あ訪問看護,06-1234,9時〜17時", "27,190083,い訪問看護,06-12,〜−‖é"])
    let table = try sent()
    let saved = table.text().replacing("〜", with: "～").replacing("−", with: "－").replacing("‖", with: "∥")
      .replacing("é", with: "?")
    let bytes = try #require(saved.data(using: .shiftJIS))
    try folder.write(bytes, to: "returned.csv")
    try expectNothing(["returned.csv"])
  }

  /// Columns that stand twice: no cell is emptied and no edit lost in silence.
  @Test func aRepeatedHeadingIsToldOf() throws {
    let table = try sent()
    var inserted = table
    inserted.insert("備考", ["", ""], at: table.place("備考"))
    var copied = table
    copied.insert("備考", ["x", "z"], at: table.place("備考") + 1)
    for (table, count) in [(inserted, 2), (copied, 1)] {
      try folder.write(table.text(), to: "returned.csv")
      let outcome = try apply(["returned.csv"])
      #expect(outcome.status == 1 && outcome.output.contains("変更したセル: 0\n"), "\(outcome.output)")
      #expect(outcome.output.matches(of: /備考: 同じ見出しの列が複数/).count == count, "\(outcome.output)")
      #expect(try folder.data("back/a.csv") == folder.data("exports/a.csv"))
    }
    // An answer under the second of two headings counts.
    var answered = table
    answered.insert("確認", ["確認済み", ""], at: table.place("確認") + 1)
    try folder.write(answered.text(), to: "returned.csv")
    #expect(try apply(["returned.csv"]).output.contains("確認済みにする理由が空欄です"))
  }

  /// Whoever comes first: the same is told, of everybody.
  @Test func theOrderOfTablesDoesNotMatter() throws {
    let table = try sent()
    for (name, text) in [("1.csv", "A"), ("2.csv", "B"), ("3.csv", "A")] {
      var answer = table
      answer[1, "備考"] = text
      try folder.write(answer.text(), to: name)
    }
    var told: Set<String> = []
    for names in [["1.csv", "2.csv", "3.csv"], ["1.csv", "3.csv", "2.csv"], ["2.csv", "1.csv", "3.csv"]] {
      #expect(try apply(names).status == 1)
      told.insert(try folder.text("back/conflicts.csv"))
    }
    #expect(told.count == 1 && told.first?.matches(of: /別の値が2つ/).count == 3, "\(told)")
  }
}
