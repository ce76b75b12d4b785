import Stations

/// A cell that cannot be read as a month of a year.
struct MonthUnreadable: CellRule {
  private static let years = WrittenYears.range

  static let about = RuleDescription(
    id: "month-unreadable",
    severity: .error,
    title: Words(ja: "年月として読めません", en: "Not a month"),
    summary: Words(
      ja: "年月の欄の内容が、どの書き方の年月としても読めないか、年が\(years.lowerBound)年から\(years.upperBound)年までの外にあります。",
      en: "The cell cannot be read as a year and month in any written form, or its year lies outside "
        + "\(years.lowerBound) to \(years.upperBound)."),
    why: Words(
      ja: "年月が分からないため、申請の期限を計算できません。",
      en: "The month is unknown, so the application’s due date cannot be worked out."),
    remedy: Words(
      ja: "「2027/4」の形で入力し、決まっていない間は空欄にしてください。",
      en: "Write it as in 2027/4, and leave it blank until it is decided."),
    sources: [.decision],
    columns: DateColumns.months,
    examples: [
      .good([.billingStartMonth: "2027年4月"]),
      .bad([.billingStartMonth: "4月"], at: .billingStartMonth),
      .bad([.billingStartMonth: "2027/13"], at: .billingStartMonth),
      .bad([.billingStartMonth: "240801"], at: .billingStartMonth),
    ])

  static let flaws: [CellFlaw] = [.monthUnreadable]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    if row.reading(column).number != 0 { return UnreadableYear.report(row, column, example: "2027/4", &report) }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」は年月として読めません。「2027/4」の形で入力してください。",
      en: "“\(value)” cannot be read as a month; please write it as in 2027/4.")
  }
}
