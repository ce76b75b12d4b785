import Foundation
import Testing
import TestSupport

/// No log, error message or `run.json` names anybody, and no secret stands anywhere.
@Suite struct SilentLogTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Exports in which everything is wrong that makes the program speak: each cell below is somebody's.
  private static let hostile = [
    "headless.csv": "山田甲太郎,大阪市北区仮町1-1-1,06-0000-0001,kotaro@example.jp\r\n鈴木乙子,京都市仮町2,0750000002,otoko@example.com\r\n",
    "titles.csv": "作成者 田中丙一,,,\r\n\(header)\r\n27,90015,=丙訪問看護ステーション,2027-03-31,内線 06-0000-0003,丙一\"さん\"\r\n",
    "quotes.csv": "\(header)\r\n27,0090015,\"丁訪問看護\"ステーション,未定,090-0000-0004,\"佐藤丁子\r\n27,0090023,戊訪問看護,2027,1,伊藤戊",
    "long.csv": "\(header)\r\n27,0090015,己ステーション,20270331,06,渡辺己,余分な高橋己美,06-0000-0005\r\n,,庚訪問看護,,,\r\n",
    "twice.csv": "\(header),電話番号\r\n27,0090015,辛ステーション,2027-03-31,06-0000-0006,中村辛,06-0000-0007\r\n",
    "twins.csv": "\(header)\r\n27,0090015,壬ステーション,2027-03-31,06-0000-0008,小林壬\r\n27,0090015,壬二号ステーション,,,\r\n",
  ]
  private static let header = "都道府県コード,ステーションコード,ステーション名,工事日,電話番号,担当者姓"
  private static let people: Set<String> = [
    "山田甲太郎", "大阪市北区仮町", "06-0000-000", "kotaro", "鈴木乙子", "京都市仮町", "0750000002", "otoko", "田中丙一", "丙訪問看護", "丙一",
    "丁訪問看護", "090-0000-0004", "佐藤丁子", "戊訪問看護", "伊藤戊", "己ステーション", "渡辺己", "高橋己美", "庚訪問看護", "辛ステーション", "中村辛", "壬ステーション",
    "壬二号", "小林壬", "了承者癸",
  ]

  private func writeHostile() throws -> String {
    for (name, text) in Self.hostile { try folder.write(text, to: "hostile/" + name) }
    // A name with bytes that no encoding has.
    try folder.write(
      Data("\(Self.header)\r\n27,0090015,".utf8) + [0xFF, 0xFE, 0x81] + Data("庚訪問看護,,06-0000-0009,\r\n".utf8),
      to: "hostile/bytes.csv")
    return folder.path("hostile")
  }

  /// The day, and the loudest progress, for commands that have them.
  private static func options(of command: String) -> [String] {
    switch command {
    case "fix": []
    default: ["--date", Repository.sampleDay, "--progress", "plain"]
    }
  }

  /// Runs every command over the exports; gives all that it says but its results, and every `run.json`.
  private func speech(_ exports: String, _ options: [String] = []) throws -> String {
    var speech = ""
    func say(_ name: String, _ arguments: [String], status: [Int32] = [0]) throws {
      let outcome = try Program.houkan.run(
        [name] + arguments + Self.options(of: name) + options)
      #expect(status.contains(outcome.status), "\(name): \(outcome.errors)")
      speech += outcome.errors
      // What check prints, and the stations that run calls urgent, are results; the others only count.
      if name != "check", name != "run" { speech += outcome.output }
    }
    try say("run", [exports, "--output", folder.path("out")])
    try say("run", [exports, "--output", folder.path("out"), "--lang", "en"])
    speech += try folder.text("out/latest/run.json")
    try say("check", [exports], status: [1])
    let twin = folder.path("twin")
    if !FileManager.default.fileExists(atPath: twin) {
      try FileManager.default.copyItem(atPath: exports, toPath: twin)
    }
    try say("fix", [exports, "--output", folder.path("fixed")])
    let tables = folder.files(below: "out/latest/offices").filter { $0.hasSuffix(".csv") }
    #expect(!tables.isEmpty)
    let returned = try tables.enumerated().map { number, table in
      // Changed here, gone there, damaged by a spreadsheet: whatever makes apply speak.
      let text = try folder.text("out/latest/offices/\(table)").replacingOccurrences(
        of: "ステーション\",\"", with: "すてーしょん\",\""
      )
      .replacingOccurrences(of: ",\"0", with: ",\"")
      return try folder.write(text, to: "returned/\(number).csv")
    }
    try say("apply", returned + ["--to", twin, "--output", folder.path("applied")], status: [0, 1])
    try say("apply", returned + ["--to", folder.path("fixed"), "--dry-run"], status: [0, 1])
    // Exports are no returned tables, which is said of each.
    let wrong = folder.files(below: "twin").map { twin + "/" + $0 }.filter { $0.hasSuffix(".csv") }
    try say("apply", returned + wrong + ["--to", twin, "--dry-run"], status: [1])
    #expect(speech.contains("変更したセル: ") && speech.contains("残る指摘: "))
    #expect(speech.contains("読み込み中") && speech.contains("reading"))
    return speech
  }

  @Test func samplesAreNotRepeated() throws {
    let paths = folder.files(atRepository: "Samples/exports")
    let values = try PersonalCells.values(in: paths)
    #expect(values.count > 300, "\(values.count)")
    #expect(values.contains { $0.contains("訪問看護") } && values.contains { $0.contains("@example.") })
    let speech = try speech(Repository.samples)
    #expect(PersonalCells.leaks(of: values, in: speech) == [])
  }

  @Test func hostileExportsAreNotRepeated() throws {
    let exports = try writeHostile()
    let accepted = try folder.write(
      "規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\nsome-rule,,,電話番号,06-0000-0001,山田甲太郎,了承者癸,きのう\r\n"
        + "phone-malformed,2760090015,titles.csv,電話番号,06-0000-0003,山田甲太郎,了承者癸,2020-01-01\r\n",
      to: "accepted.csv")
    let configuration = try folder.write("accepted: \(accepted)\n", to: "houkan.yaml")
    let speech = try speech(exports, ["--config", configuration])
    #expect(PersonalCells.leaks(of: Self.people, in: speech) == [], "\(speech)")
  }

  /// Where nothing can be read the errors say why, without repeating what stands there.
  @Test(arguments: ["headless.csv", "titles.csv", "quotes.csv"]) func unreadableExportsAreNotRepeated(
    _ name: String
  ) throws {
    // Without a header every first row is taken for one.
    let text = try #require(Self.hostile[name]).replacingOccurrences(of: Self.header, with: "甲,乙,丙,丁,戊,己")
    let export = try folder.write(text, to: name)
    // Nor what stands in a list of accepted findings, which is at fault too.
    try folder.write(
      "規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\n中村辛,小林壬,,渡辺己,06-0000-0001,山田甲太郎,了承者癸,佐藤丁子\r\n", to: "accepted.csv")
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    for command in [
      ["run", export, "--output", folder.path("out"), "--config", configuration],
      ["check", export, "--config", configuration], ["fix", export, "--output", folder.path("fixed")],
    ] {
      let outcome = try Program.houkan.run(command + Self.options(of: command[0]))
      #expect(outcome.status == 65)
      #expect(PersonalCells.leaks(of: Self.people, in: outcome.errors) == [], "\(outcome.errors)")
    }
  }

  /// What the service writes goes to the journal: its very command, over the samples.
  @Test func theServiceIsSilent() throws {
    let unit = try String(contentsOfFile: Repository.path("Templates/operations/houkan.service"), encoding: .utf8)
    let lines = unit.split(separator: "\n").map(String.init)
    #expect(lines.contains("StandardOutput=null"))
    let command = try #require(lines.first { $0.hasPrefix("ExecStart=") }).split(separator: " ").dropFirst()
    let arguments = command.map { word in
      word == "/srv/houkan/exports"
        ? Repository.samples : word == "/srv/houkan/out" ? folder.path("out") : String(word)
    }
    #expect(arguments.contains(Repository.samples) && arguments.contains(folder.path("out")))
    let outcome = try Program.houkan.run(arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let values = try PersonalCells.values(in: folder.files(atRepository: "Samples/exports"))
    #expect(PersonalCells.leaks(of: values, in: outcome.errors) == [])
  }

  /// The columns for secrets, and a secret in each.
  private static let secrets = [
    ("パスワード", "Tukubane-773"), ("秘密の番号", "88417703"), ("PIN", "774411"), ("リファレンスID", "RF-55AA-0093"),
    ("マスタアカウントのパスワード（仮）", "=kari+771"), ("暗証番号", "9157\"3"), ("【PIN】", "660142"),
    ("秘密番号", "30977124"),
  ]

  /// Only corrected copies of an export, which are the export itself, keep what stands in it.
  @Test func secretsAreNowhere() throws {
    let cells = Self.secrets.map { "\"\($0.1.replacingOccurrences(of: "\"", with: "\"\""))\"" }
    let row = { (start: String) in start + "," + cells.joined(separator: ",") }
    let header = ExportText.header + ",電話番号," + Self.secrets.map(\.0).joined(separator: ",")
    let text = [header, row("27,90015,見本訪問看護ステーション,2027-03-31,1"), row("27,0090015,見本,未定,"), row("99,1,,,")]
      .joined(separator: "\r\n")
    for encoding in [String.Encoding.utf8, .utf16] {
      try folder.write(try #require(text.data(using: encoding)), to: "exports/\(encoding.rawValue).csv")
    }
    let exports = folder.path("exports")
    let names = folder.files(below: "exports")
    let configuration = try folder.write(
      "handouts:\n  office-pages: yes\n  calendars: yes\n  mail: yes\n  sender: houmon@example.jp\n", to: "houkan.yaml")
    var speech = ""
    func say(_ arguments: String...) throws {
      let outcome = try Program.houkan.run(arguments)
      #expect([0, 1].contains(outcome.status), "\(outcome.errors)")
      speech += outcome.output + outcome.errors
    }
    for day in ["2026-11-21", "2026-11-22"] {
      try say("run", exports, "--output", folder.path("out"), "--date", day, "--config", configuration)
    }
    for format in ["text", "csv", "jsonl"] { try say("check", exports, "--format", format, "--date", "2026-11-22") }
    try say("fix", exports, "--output", folder.path("fixed"))
    for name in folder.files(below: "out/latest/offices") where name.hasSuffix(".csv") {
      try say(
        "apply", folder.path("out/latest/offices/\(name)"), "--to", exports, "--output", folder.path("applied-\(name)"),
        "--date", "2026-11-22")
    }
    try say("history", "--output", folder.path("out"))
    #expect(speech.contains("secret-in-export") || speech.contains("秘密"))
    // SQLite and calendars may break a text; the parts of a secret must not be there either.
    let values = Set(Self.secrets.map(\.1) + ["Tukubane", "RF-55AA", "kari+771"])
    #expect(PersonalCells.leaks(of: values, in: speech) == [])
    var looked = 0
    for name in folder.files(below: ".") where !name.hasPrefix("exports/") {
      let isCopied = name.hasPrefix("fixed/") || name.hasPrefix("applied-")
      if isCopied, names.contains(where: { name.hasSuffix("/" + $0) }) { continue }
      let found = PersonalCells.leaks(of: values, in: try content(name))
      #expect(found == [], "\(name)")
      looked += 1
    }
    #expect(looked > 25, "\(looked)")
  }

  /// A file's text, a workbook's parts unpacked.
  private func content(_ name: String) throws -> String {
    if name.hasSuffix(".xlsx") {
      return String(decoding: try #require(ZipContent.bytes(folder.path(name))), as: UTF8.self)
    }
    return try folder.text(name)
  }
}

extension TemporaryFolder {
  /// The paths of all files below a folder of the project.
  fileprivate func files(atRepository name: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: Repository.path(name))
    return (found?.compactMap { $0 as? String } ?? []).map { Repository.path(name) + "/" + $0 }
  }
}
