import Foundation
import TestSupport
import Testing

/// Two inputs with a file of the same name: every row is one row of its office's table.
@Suite struct NamesakeTests: SendsTables {
  let folder: TemporaryFolder
  private static let header = "都道府県コード,ステーションコード,ステーション名,電話番号,備考"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      Self.export(Self.header, ["27,0190091,あ訪問看護,06-1234,x", "27,190083,う訪問看護,06-12,x"]), to: "one/x.csv")
    try folder.write(
      Self.export(Self.header, ["27,0190075,い訪問看護,06-5678,y", "27,190067,え訪問看護,06-34,y"]), to: "two/x.csv")
  }

  @Test func everyRowGoesOutOnceWithAllItsFindings() throws {
    #expect(try run(["one", "two"]).status == 0)
    let table = try read("out/latest/offices/x.csv")
    let names = table.cells.dropFirst().map { $0[table.place("ステーション名")] }
    #expect(names == ["あ訪問看護", "い訪問看護", "う訪問看護", "え訪問看護"])
    let findings = try folder.text("out/latest/findings.jsonl").matches(of: /"row":[23],/).count
    let lines = table.cells.dropFirst().map { $0[table.place("指摘")].components(separatedBy: "\n").count }
    #expect(lines.reduce(0, +) == findings && lines.allSatisfy { $0 > 1 }, "\(lines) of \(findings)")
  }

  /// The history counts files of one name together, and so does the night that is compared with it.
  @Test func aNamesakeWithoutRowsHasLostNone() throws {
    try folder.write(Self.export(Self.header, []), to: "two/x.csv")
    #expect(try !run(["one", "two"], ["--date", "2026-11-21"]).output.contains("1行も確認できず"))
    let same = try run(["one", "two"])
    #expect(same.status == 0 && !same.output.contains("1行も確認できず"), "\(same.output)")
    try folder.write(Self.export(Self.header, []), to: "one/x.csv")
    let lost = try run(["one", "two"], ["--date", "2026-11-23"])
    #expect(lost.output.contains("1行も確認できず"), "\(lost.output)\(lost.errors)")
  }

  /// Rows are told by what they held: those of the other file are not taken for one of this.
  @Test func aCorrectionLandsInItsOwnFile() throws {
    #expect(try run(["one", "two"]).status == 0)
    var table = try read("out/latest/offices/x.csv")
    table[1, "電話番号"] = "0612345678"
    table[2, "電話番号"] = "0656781234"
    try folder.write(table.text(), to: "returned.csv")
    for (name, old, new) in [("one", "06-1234,", "0612345678,"), ("two", "06-5678,", "0656781234,")] {
      let outcome = try apply(["returned.csv"], into: name)
      #expect(outcome.status == 1 && outcome.output.contains("変更したセル: 1\n"), "\(outcome.output)")
      #expect(outcome.output.contains("該当する行が見つかりません") && !outcome.output.contains("写されて"), "\(outcome.output)")
      #expect(try folder.text("back/x.csv") == folder.text(name + "/x.csv").replacing(old, with: new))
    }
  }
}
