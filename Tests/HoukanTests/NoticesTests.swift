import Foundation
import TestSupport
import Testing

/// What the first look in the morning must tell besides the figures: what they do not count.
@Suite struct NoticesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func night(_ date: String) throws -> Program.Outcome {
    try Program.houkan.run([
      "run", folder.path("exports"), "--output", folder.path("out"), "--date", date, "--progress", "none",
    ])
  }

  @Test func whatIsNotCountedIsSaidOnThePageAndTheTerminal() throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: "exports/kita.csv")
    try folder.write(ExportText.of("28,0090013,見本神戸訪問看護ステーション,2027-03-31"), to: "exports/kobe.csv")
    #expect(try night("2026-11-25").output.contains("件数に入っていない") == false)
    // Three days ahead, with a code that has lost its zero.
    try folder.write(ExportText.of("27,90015,見本訪問看護ステーション,2026-11-27"), to: "exports/kita.csv")
    try folder.write("\u{89}PNG", to: "exports/minami.csv")
    try folder.remove("exports/kobe.csv")
    let outcome = try night("2026-11-26")
    #expect(outcome.status == 0)
    let page = try folder.text("out/latest/summary.html")
    for sentence in [
      "1行も確認できず、件数に入っていないファイル: minami.csv", "この7日に読み込んだが今回はないファイル: kobe.csv（11/25に1行）",
      "都道府県またはステーションコードが使えず、件数に入っていない行: 1行（errors.csv）",
    ] {
      #expect(outcome.output.contains(sentence + "\n"), "\(outcome.output)")
      #expect(outcome.errors.contains("houkan: \(sentence)\n"), "a service throws the output away: \(outcome.errors)")
      #expect(page.contains("! </span>" + sentence + "</li>"), "\(sentence)")
    }
    #expect(outcome.output.contains("  (kita.csv 2行目) kita 見本訪問看護ステーション\n"), "\(outcome.output)")
    #expect(page.components(separatedBy: "コードが使えません: kita.csv 2行目<").count == 3, "called, and at hand")
    #expect(!page.contains("class=\"num better\""))
  }

  /// What is accepted is not in errors.csv.
  @Test func rowsWithoutAUsableCodeAreSoughtWhereTheyAre() throws {
    let row = "27,90015,見本訪問看護ステーション,2027-03-31"
    let line = "station-code-lost-zero,,kita.csv,station_code,90015,確認,見本,2026-12-31"
    try folder.write("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\n\(line)\r\n", to: "accepted.csv")
    let configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    let ja = "都道府県またはステーションコードが使えず、件数に入っていない行: "
    let en = "Rows not counted (no usable prefecture or station code): "
    for (rows, language, sentence, cut) in [
      ([row], "ja", ja + "1行（accepted-findings.csv）", "指摘は accepted-findings.csv にありますが、"),
      ([row], "en", en + "1, see accepted-findings.csv", "; the findings are in accepted-findings.csv."),
      (
        [row, "27,,見本, 2027-03-31"], "ja", ja + "2行（errors.csv、accepted-findings.csv）",
        "指摘は errors.csv、accepted-findings.csv にありますが、"
      ),
    ] {
      try folder.write(ExportText.of(rows.joined(separator: "\r\n")), to: "exports/kita.csv")
      let outcome = try Program.houkan.run([
        "run", folder.path("exports"), "--output", folder.path("out"), "--date", "2026-11-25", "--progress", "none",
        "--config", configuration, "--lang", language,
      ])
      #expect(outcome.output.contains(sentence + "\n") && outcome.errors.contains(sentence + "\n"), "\(outcome)")
      #expect(try folder.text("out/latest/summary.html").contains(cut))
    }
  }

  /// An office without stations is not to be missed; one whose rows are gone is, for a week, also where its exports
  /// have the day in their names.
  @Test func anExportThatLosesItsRowsIsNamed() throws {
    let empty = ExportText.of("")
    try folder.write(ExportText.of(ExportText.goodRow), to: "exports/kita.csv")
    try folder.write(empty, to: "exports/kobe.csv")
    #expect(try night("2026-11-25").output.contains("件数に入っていない") == false)
    try folder.write(empty, to: "exports/kita.csv")
    for day in ["2026-11-26", "2026-11-30", "2026-12-02"] {
      #expect(try night(day).output.contains("1行も確認できず、件数に入っていないファイル: kita.csv\n"))
    }
    #expect(try night("2026-12-03").output.contains("件数に入っていない") == false)
  }

  /// Half an export, without any error in it, is no progress.
  @Test func anExportThatIsCutShortIsNamed() throws {
    let rows = (0..<40).map { "27,\(90_015 + $0),見本訪問看護ステーション\($0),2027-03-31" }
    try folder.write(ExportText.of(rows.joined(separator: "\r\n")), to: "exports/kita.csv")
    #expect(try night("2026-11-25").output.contains("途中で切れて") == false)
    try folder.write(ExportText.of(rows.prefix(20).joined(separator: "\r\n")), to: "exports/kita.csv")
    let sentence = "行が大きく減ったファイル（途中で切れていないかご確認ください）: kita.csv（前回40行、今回20行）"
    let outcome = try night("2026-11-26")
    #expect(outcome.output.contains(sentence + "\n") && outcome.errors.contains(sentence))
    #expect(try !folder.text("out/latest/summary.html").contains("class=\"change\">前回から"), "not compared")
    #expect(try night("2026-11-27").output.contains("途中で切れて") == false, "once")
  }

  @Test func anExportOfTheDayThatLosesItsRowsIsNamed() throws {
    for (day, rows) in [("24", ExportText.goodRow), ("25", ExportText.goodRow), ("26", ""), ("27", "")] {
      try folder.write(ExportText.of(rows), to: "exports/kita-202611\(day).csv")
      try folder.write(ExportText.of(""), to: "exports/kobe-202611\(day).csv")
      let sentence = "1行も確認できず、件数に入っていないファイル: kita-202611\(day).csv\n"
      #expect(try night("2026-11-\(day)").output.contains(sentence) == rows.isEmpty)
      for office in ["kita", "kobe"] { try folder.remove("exports/\(office)-202611\(day).csv") }
    }
  }

  /// Totals are no rows that could be missed, and two exports of one office's day are two.
  @Test func exportsThatAreEmptyEveryNightAreNotNamed() throws {
    try folder.write(ExportText.of("合計,,0,"), to: "exports/kobe.csv")
    for day in ["25", "26"] {
      try folder.write(ExportText.of(ExportText.goodRow), to: "exports/202611\(day)_1.csv")
      try folder.write(ExportText.of(""), to: "exports/202611\(day)_2.csv")
      let output = try night("2026-11-\(day)").output
      #expect(!output.contains("件数に入っていない") && !output.contains("今回はない"), "\(output)")
      try folder.remove("exports/202611\(day)_1.csv")
      try folder.remove("exports/202611\(day)_2.csv")
    }
  }

  /// Of an office whose exports have the day in their names, the last one is missed, not all of a week.
  @Test func onlyTheLastOfAnOfficesExportsIsMissed() throws {
    try folder.write(ExportText.of("28,0090013,見本神戸訪問看護ステーション,2027-03-31"), to: "exports/kobe.csv")
    for day in ["25", "26"] {
      try folder.write(ExportText.of(ExportText.goodRow), to: "exports/kita-202611\(day).csv")
      #expect(try !night("2026-11-\(day)").output.contains("今回はない"))
      try folder.remove("exports/kita-202611\(day).csv")
    }
    for day in ["27", "28"] {
      let line = "この7日に読み込んだが今回はないファイル: kita-20261126.csv（11/26に1行）\n"
      #expect(try night("2026-11-\(day)").output.contains(line))
    }
  }

  @Test func anExportIsMissedHoweverLongNoNightRan() throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: "exports/kita.csv")
    try folder.write(ExportText.of("28,0090013,見本神戸訪問看護ステーション,2027-03-31"), to: "exports/kobe.csv")
    _ = try night("2026-11-10")
    try folder.remove("exports/kobe.csv")
    #expect(try night("2026-11-25").output.contains("今回はないファイル: kobe.csv（11/10に1行）\n"))
  }

  /// Where two inputs have a file of one name, nobody can tell which one is missing or to be corrected.
  @Test func filesOfOneNameAreNamed() throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: "osaka/ichiran.csv")
    try folder.write(ExportText.of("28,0090013,見本神戸訪問看護ステーション,2027-03-31"), to: "kobe/ichiran.csv")
    let outcome = try Program.houkan.run([
      "run", folder.path("osaka"), folder.path("kobe"), "--output", folder.path("out"), "--progress", "none",
    ])
    #expect(
      outcome.output.contains("同じ名前で区別できないファイル（両方を含むフォルダーを入力に指定してください）: ichiran.csv\n"),
      "\(outcome.output)")
  }

  /// What nobody reads must not be missed in silence.
  @Test func aFileOfAnotherKindIsNamed() throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: "exports/kita.csv")
    for name in ["minami.xls", "nara/asuka.ODS", "kobe.zip", "notes.md"] {
      try folder.write("x", to: "exports/" + name)
    }
    let sentence = "読み込んでいないファイル（CSV か .xlsx で保存し直してください）: kobe.zip、minami.xls、nara/asuka.ODS"
    #expect(try night("2026-11-25").output.contains(sentence + "\n"))
    #expect(try folder.text("out/latest/summary.html").contains(sentence + "</li>"))
  }

  /// A folder that nobody has put anything into, or whose path is mistyped into another one.
  @Test func anInputFolderWithoutExportsIsNamed() throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: "exports/kita.csv")
    try folder.write("x", to: "minami/notes.md")
    let outcome = try Program.houkan.run([
      "run", folder.path("exports"), folder.path("minami"), "--output", folder.path("out"), "--progress", "none",
    ])
    let sentence = "一覧表が1つもない入力フォルダー: " + folder.path("minami")
    #expect(outcome.output.contains(sentence + "\n"), "\(outcome.output)")
    #expect(try folder.text("out/latest/summary.html").contains(sentence + "</li>"))
  }

  /// Whatever an office thinks of its weight.
  @Test func anExportWithoutHeaderIsNamedHoweverItsRuleIsWeighed() throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: "exports/kita.csv")
    try folder.write("一,二\r\n三,四\r\n", to: "exports/kobe.csv")
    let config = try folder.write("rules:\n  header-not-found: info\n", to: "houkan.yaml")
    let outcome = try Program.houkan.run([
      "run", folder.path("exports"), "--output", folder.path("out"), "--config", config, "--progress", "none",
    ])
    #expect(outcome.output.contains("1行も確認できず、件数に入っていないファイル: kobe.csv\n"))
  }
}
