import Foundation
import TestSupport
import Testing

/// Nights whose exports have other names than those before, or have given their rows to others.
@Suite struct MovedExportsTests {
  private let folder: TemporaryFolder
  private let wrong = "27,0090015,見本訪問看護ステーション,2027-03-31,06-6000-0001,a@example.jp"
  private let right = "27,0090015,見本訪問看護ステーション,2027-03-31,0660000001,a@example.jp"
  private let other = "27,2090443,別の訪問看護ステーション,2027-03-31,0660000002,b@example.jp"
  /// With the mail address of the first station.
  private let twin = "27,2090443,別の訪問看護ステーション,2027-03-31,0660000002,a@example.jp"

  private let third = "27,0190013,三訪問看護ステーション,2027-03-31,0660000003,c@example.jp"

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A night of December with these exports and no others.
  @discardableResult private func night(_ day: String, _ exports: [String: [String]]) throws -> Program.Outcome {
    if FileManager.default.fileExists(atPath: folder.path("in")) { try folder.remove("in") }
    for (name, rows) in exports {
      let lines = ["都道府県コード,ステーションコード,ステーション名,工事日,電話番号,メールアドレス"] + rows
      try folder.write(lines.map { $0 + "\r\n" }.joined(), to: "in/\(name)")
    }
    let outcome = try Program.houkan.run([
      "run", folder.path("in"), "--output", folder.path("out"), "--date", "2026-12-\(day)", "--progress", "none",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  private func way() throws -> String {
    let arguments = ["history", "--output", folder.path("out"), "--lang", "en", "--station", "2760090015"]
    return try Program.houkan.run(arguments).output
  }

  @Test func anExportOfTheDayThatIsMissingLeavesNothingGone() throws {
    for day in ["01", "02"] { try night(day, ["kita_202612\(day).csv": [right], "minami_202612\(day).csv": [twin]]) }
    try night("03", ["minami_20261203.csv": [twin]])
    let page = try folder.text("out/latest/stations/27/2762090443.html")
    #expect(page.contains("確認の対象から外れました: ") && !page.contains("解消: "))
    try night("04", ["kita_20261204.csv": [right], "minami_20261204.csv": [twin]])
    #expect(try NightChanges.told(in: folder.path("out")) == [[0, 0, 0, 0, 1], [0, 0, 0, 1, 0], [0, 0, 0, 0, 1]])
  }

  @Test func aRowOfAnExportOfTheDayThatIsMissingIsNotGone() throws {
    for day in ["01", "02"] {
      try night(day, ["kita_202612\(day).csv": [right], "minami_202612\(day).csv": [wrong, other]])
    }
    for day in ["03", "04"] { try night(day, ["kita_202612\(day).csv": [right]]) }
    try night("05", ["kita_20261205.csv": [right], "minami_20261205.csv": [right, other]])
    let changes = try NightChanges.told(in: folder.path("out"))
    #expect(changes[1] == [0, 0, 0, changes[0][4], 0] && changes[2] == [0, 0, 0, 0, 0])
    #expect(try way().contains("2026-12-03  2026-12-05  Not checked  Telephone number has hyphens"))
    #expect(changes[3][1] == 0 && changes[3][2] == 1, "what was put right is gone once it was looked for: \(changes)")
  }

  /// Rows without codes and the form of files are known again whatever day the name tells, and after a long time.
  @Test func whatHasNoStationGoesOnUnderTheNameOfAnotherDay() throws {
    let rows = [wrong, ",,名のない訪問看護ステーション,2027-03-31,0660000009,", "27,0090015,列が多い,2027-03-31,,,,余り"]
    for day in ["01", "02", "03"] { try night(day, ["kita_202612\(day).csv": rows]) }
    for day in ["12", "14"] { try night(day, ["minami_202612\(day).csv": [other]]) }
    try night("15", ["kita_20261215.csv": rows, "minami_20261215.csv": [other]])
    try night("16", ["kita_20261216.csv": [right], "minami_20261216.csv": [other]])
    let changes = try NightChanges.told(in: folder.path("out"))
    let all = try #require(changes[0][4])
    #expect(all > 2 && changes[0] == [0, 0, 0, 0, all] && changes[1] == changes[0])
    #expect(changes[2] == [0, 0, 0, all, 0] && changes[4] == changes[0], "\(changes)")
    #expect(changes[5] == [0, 0, all, 0, 0])
  }

  /// Two exports of one name but for the day: each has its own findings.
  @Test func twoExportsOfOneNameAreTwo() throws {
    let nameless = ",,名のない訪問看護ステーション,2027-03-31,0660000009,"
    for day in ["01", "02"] { try night(day, ["北 3-1.csv": [nameless], "北 3-2.csv": [nameless]]) }
    try night("03", ["北 3-1.csv": [nameless]])
    try night("04", ["北 3-1.csv": [nameless], "北 3-2.csv": [nameless]])
    let changes = try NightChanges.told(in: folder.path("out"))
    let all = try #require(changes[0][4])
    #expect(changes == [[0, 0, 0, 0, all], [0, 0, 0, all / 2, all / 2], [0, 0, 0, 0, all]])
  }

  @Test func aRowThatIsPutRightInAnotherExportIsGone() throws {
    try night("01", ["kita_b.csv": [wrong], "kita.csv": [other]])
    for day in ["02", "03", "04"] {
      #expect(try !night(day, ["kita.csv": [other, right]]).output.contains("今回はない"))
    }
    #expect(try NightChanges.told(in: folder.path("out")) == [[0, 0, 1, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]])
    #expect(try !way().contains("Not checked"))
  }

  @Test func anotherRowThatIsPutRightInAnotherExportIsLookedFor() throws {
    try night("01", ["kita_b.csv": [right], "kita.csv": [third], "minami.csv": [twin]])
    try night("02", ["kita.csv": [third, right.replacing("a@", with: "d@")], "minami.csv": [twin]])
    #expect(try NightChanges.told(in: folder.path("out")) == [[0, 0, 1, 0, 0]])
  }

  /// Nobody looked while the rule was off; by the time somebody does, the row stands elsewhere.
  @Test func aRowThatMovedWhileNobodyLookedIsLookedFor() throws {
    let off = try folder.write("rules:\n  phone-separated: off\n", to: "houkan.yaml")
    try night("01", ["kita_b.csv": [wrong], "kita.csv": [other]])
    let arguments = ["run", folder.path("in"), "--output", folder.path("out"), "--progress", "none", "--config", off]
    #expect(try Program.houkan.run(arguments + ["--date", "2026-12-02"]).status == 0)
    try folder.write(try folder.text("in/kita_b.csv"), to: "in/kita.csv")
    try folder.remove("in/kita_b.csv")
    #expect(try Program.houkan.run(arguments + ["--date", "2026-12-03"]).status == 0)
    try night("04", ["kita.csv": [right]])
    #expect(try NightChanges.told(in: folder.path("out")) == [[0, 0, 0, 1, 0], [0, 0, 0, 0, 0], [0, 0, 1, 0, 0]])
  }

  /// The row has moved, error and all; then the export is missing in which it stands now.
  @Test func aRowIsMissedWhereItStoodLast() throws {
    try night("01", ["kita.csv": [wrong, right], "minami.csv": [other]])
    try night("02", ["kita.csv": [right], "minami.csv": [other, wrong]])
    for day in ["03", "04"] { try night(day, ["kita.csv": [right]]) }
    try night("05", ["kita.csv": [right], "minami.csv": [other, wrong]])
    let changes = try NightChanges.told(in: folder.path("out"))
    let all = try #require(changes[0][4])
    #expect(changes == [[0, 0, 0, 0, all], [0, 0, 0, all, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, all]])
  }

  /// Renamed, or put into another; as long as a station of it is nowhere else, it is missed.
  @Test func anExportWhoseStationsStandElsewhereIsNotNamed() throws {
    try night("01", ["kita.csv": [wrong, other], "minami.csv": [third]])
    let line = "この7日に読み込んだが今回はないファイル: kita.csv（12/1に2行）"
    #expect(try night("02", ["minami.csv": [third, wrong]]).output.contains(line))
    for day in ["03", "04"] {
      let outcome = try night(day, ["osaka.csv": [other], "minami.csv": [third, wrong]])
      #expect(!outcome.output.contains("今回はない"))
    }
  }

  /// Stations that two exports have are no sign that one of them was renamed.
  @Test func anExportWhoseStationsStoodElsewhereBeforeIsNamed() throws {
    try night("01", ["kita.csv": [right], "all.csv": [right, other]])
    for day in ["02", "03"] {
      #expect(try night(day, ["all.csv": [right, other]]).output.contains("今回はないファイル: kita.csv"))
    }
  }
}
