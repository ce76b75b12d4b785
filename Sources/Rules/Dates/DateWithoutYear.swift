import Stations

/// A date of which only month and day are given.
struct DateWithoutYear: CellRule {
  static let about = RuleDescription(
    id: "date-without-year",
    severity: .error,
    title: Words(ja: "日付に年がありません", en: "Date without year"),
    summary: Words(
      ja: "日付に月と日だけが入力され、年がありません。",
      en: "Only month and day of a date are given."),
    why: Words(
      ja: "どの年か分からないため、期限を計算できません。",
      en: "The year is unknown, so no due dates can be worked out."),
    remedy: Words(
      ja: "年から入力してください（例 2026/12/1）。",
      en: "Write the year too (such as 2026/12/1)."),
    sources: [.decision],
    columns: DateColumns.days,
    examples: [
      .good([.constructionOn: "2027/3/31"]),
      .bad([.constructionOn: "3月31日"], at: .constructionOn),
      .bad([.constructionOn: "3/31"], at: .constructionOn),
    ])

  static let flaws: [CellFlaw] = [.dateWithoutYear]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」には年がありません。年から入力してください（例 2026/12/1）。",
      en: "“\(value)” has no year; please write it as in 2026/12/1.")
  }
}
