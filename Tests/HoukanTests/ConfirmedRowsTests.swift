import Foundation
import SystemPackage
import Testing
import TestSupport

@testable import RoundTrip
@testable import Stations
@testable import Tables

/// Rows that come back as confirmed are accepted from then on.
@Suite struct ConfirmedRowsTests: AppliesReturns {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write(Self.rows)
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

  /// The closing words say what to do with a list that no configuration names: done literally, it has effect.
  @Test(arguments: ["ja", "en"]) func aBegunListIsToBeNamedInTheConfiguration(_ language: String) throws {
    try confirmAFormula()
    let arguments = ["--output", folder.path("it's #1: out"), "--lang", language]
    #expect(try !apply("returned.csv", arguments: arguments + ["--dry-run"]).output.contains("houkan.yaml"))
    let outcome = try apply("returned.csv", arguments: arguments)
    let line = try #require(outcome.output.split(separator: "\n").last { $0.hasPrefix("accepted: ") }, "\(outcome)")
    #expect(outcome.output.contains("houkan.yaml") && outcome.output.contains("--config"))
    let configuration = try folder.write("\(line)\n", to: "elsewhere/houkan.yaml")
    func rowsWithFindings(_ options: [String]) throws -> Bool {
      let arguments = ["--date", "2026-11-22", "--format", "jsonl", "--progress", "none"] + options
      return try Program.houkan.run(["check", folder.path("exports")] + arguments).output.contains("\"row\":3,")
    }
    #expect(try rowsWithFindings([]) && !rowsWithFindings(["--config", configuration]))
    // Added to the list that the configuration names, there is nothing left to do.
    try confirmAFormula(until: "2027/3/31")
    let more = ["--output", folder.path("more"), "--config", configuration, "--lang", language]
    let again = try apply("returned.csv", arguments: more)
    #expect(again.status == 0 && !again.output.contains("houkan.yaml"), "\(again)")
  }

  /// The configuration is named without a folder, from the one in which it is.
  @Test func theListIsBegunBesideABareConfiguration() throws {
    try confirmAFormula()
    try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    func apply(_ output: String) throws -> (status: Int32, output: String) {
      try Shell.run(
        "cd '\(folder.root.path)' && '\(Program.houkan.path)' apply returned.csv --to exports --output \(output) "
          + "--config houkan.yaml --date 2026-11-22 --progress none")
    }
    let outcome = try apply("first")
    #expect(outcome.status == 0, "\(outcome.output)")
    let list = try folder.data("accepted.csv")
    #expect(!list.isEmpty && folder.names(in: "first").filter { $0.contains("accepted") } == [])
    #expect(try apply("second").status == 0)
    #expect(try folder.data("accepted.csv") == list)
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

  /// A NUL, or what stands for bytes that are no character, would spoil the list for good, and every line behind it.
  @Test func aSpoiledCellCannotBeConfirmed() throws {
    try write(["1,北,27,0090031,見本\0一,0660000001,未定,", "2,北,27,0090024,見本\u{FFFD}二,0660000002,未定,"], encoding: .utf8)
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    var rows = try sent()
    for row in rows.indices {
      (rows[row]["確認"], rows[row]["理由"], rows[row]["期限"]) = ("確認済み", "良い", "2026/12/31")
    }
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out"), "--config", configuration])
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.output.components(separatedBy: "読めない文字のあるセルは").count == 3, "\(outcome.output)")
    let list = try folder.data("accepted.csv")
    #expect(list.count > 100 && !list.contains(0) && !String(decoding: list, as: UTF8.self).contains("\u{FFFD}"))
    let check = ["check", folder.path("exports"), "--config", configuration, "--date", "2026-11-22"]
    let findings = try Program.houkan.run(check + ["--format", "jsonl", "--progress", "none"]).output
    #expect(findings.contains("nul-byte") && !findings.contains("accepted-"), "\(findings)")
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

  /// A program that died once its list had its name has left the old one, to which nothing is added any more.
  @Test func whatWasLeftBesideAFinishedListGoes() throws {
    try confirmAFormula()
    try folder.write("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\n", to: "list/accepted.csv")
    let configuration = try folder.write("accepted: list/accepted.csv\n", to: "houkan.yaml")
    func applied(_ output: String) throws -> Int32 {
      try apply("returned.csv", arguments: ["--output", folder.path(output), "--config", configuration]).status
    }
    #expect(try applied("first") == 0)
    let list = try folder.data("list/accepted.csv")
    try folder.write("old", to: "list/.houkan-unfinished-aB3dE6")
    #expect(try applied("second") == 0)
    #expect(folder.names(in: "list") == ["accepted.csv"])
    #expect(try folder.data("list/accepted.csv") == list)
  }

  /// A quotation mark that somebody has left open hides nothing of what is added.
  @Test func whatIsAddedBehindAnOpenQuoteIsRead() throws {
    try confirmAFormula(reason: "見本が確認した, よし")
    let list = "規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\nx,,,,,\"未了"
    try folder.write(list, to: "accepted.csv")
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    let arguments = ["--output", folder.path("out"), "--config", configuration]
    #expect(try apply("returned.csv", arguments: arguments).status == 0)
    #expect(try folder.text("accepted.csv").hasPrefix(list + "\r\n"))
    let check = try Program.houkan.run(
      ["check", folder.path("osaka"), "--config", configuration, "--date", "2026-11-22", "--format", "jsonl"])
    let before = try Program.houkan.run(["check", folder.path("osaka"), "--date", "2026-11-22", "--format", "jsonl"])
    let found = check.output.split(separator: "\n").filter { $0.contains("\"file\":\"kita.csv\"") }
    #expect(found.count < before.output.split(separator: "\n").count, "\(check.output)")
  }

  @Test func aListThatCannotBeExtendedIs73() throws {
    try confirmAFormula(reason: "𠮷野が確認した, よし")
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

  /// Bytes of a line end stand in other characters, too: 」 is 300D.
  @Test(arguments: ["\n", "\r\n"]) func aListInUTF16KeepsItsLineEnds(_ end: String) throws {
    try confirmAFormula()
    let text = "「了承」" + end + "規則,医療機関コード,ファイル,項目,値,理由,承認者,期限" + end
    try folder.write([0xFF, 0xFE] + #require(text.data(using: .utf16LittleEndian)), to: "accepted.csv")
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out"), "--config", configuration])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let list = try #require(String(data: folder.data("accepted.csv").dropFirst(2), encoding: .utf16LittleEndian))
    #expect(list.hasPrefix(text) && list.unicodeScalars.count { $0 == "\n" } > 2)
    #expect(list.components(separatedBy: end).joined().unicodeScalars.allSatisfy { $0 != "\n" && $0 != "\r" })
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
}
