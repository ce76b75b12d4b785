import Stations

/// A cell that cannot be read as a date.
struct DateUnreadable: CellRule {
  private static let years = WrittenYears.range

  static let about = RuleDescription(
    id: "date-unreadable",
    severity: .error,
    title: Words(ja: "日付として読めません", en: "Not a date"),
    summary: Words(
      ja: "日付の欄の内容が、どの書き方の日付としても読めないか、年が\(years.lowerBound)年から\(years.upperBound)年までの外にあります。",
      en: "The cell cannot be read as a date in any written form, or its year lies outside "
        + "\(years.lowerBound) to \(years.upperBound)."),
    why: Words(
      ja: "日付が分からないため、期限を計算できません。",
      en: "The day is unknown, so no due dates can be worked out."),
    remedy: Words(
      ja: "「2026/12/1」の形で入力してください。",
      en: "Write it as in 2026/12/1."),
    sources: [.decision],
    columns: DateColumns.days,
    examples: [
      .good([.constructionOn: "令和9年3月31日"]),
      .bad([.constructionOn: "27/3/31"], at: .constructionOn),
      .bad([.accountRegisteredOn: "済"], at: .accountRegisteredOn),
      .bad([.constructionOn: "0206/11/02"], at: .constructionOn),
      .bad([.certificateValidUntil: "9999-12-31"], at: .certificateValidUntil),
    ])

  static let flaws: [CellFlaw] = [.dateUnreadable]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    if row.reading(column).number != 0 { return UnreadableYear.report(row, column, example: "2026/12/1", &report) }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」は日付として読めません。「2026/12/1」の形で入力してください。",
      en: "“\(value)” cannot be read as a date; please write it as in 2026/12/1.")
  }
}
