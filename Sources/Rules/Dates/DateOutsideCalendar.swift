import Stations

/// A date for which the holidays are not known.
struct DateOutsideCalendar: RowRule {
  private static let years = BusinessCalendar.years

  static let about = RuleDescription(
    id: "date-outside-calendar",
    severity: .error,
    title: Words(ja: "祝日表の範囲を超える日付です", en: "Date outside the known holidays"),
    summary: Words(
      ja: "日付が祝日の分かる期間（\(years.lowerBound)年から\(years.upperBound)年）の外にあるため、営業日を計算できません。",
      en: "The date is outside the years \(years.lowerBound) to \(years.upperBound), whose holidays are known."),
    why: Words(
      ja: "営業日を数えられず、期限や見込みを計算できません。",
      en: "Business days cannot be counted, so due dates and forecast are missing."),
    remedy: Words(
      ja: "年の入力に誤りがないかご確認ください。",
      en: "Please check the year."),
    sources: [.decision],
    columns: DateColumns.counted.columns,
    examples: [
      .good([.constructionOn: "2035-12-31"]),
      .good([.eligibilityAppliedOn: "2022-12-01", .masterAccountNotifiedOn: "2022-12-08"]),
      .good([.certificateValidUntil: "2036-03-01"]),
      .bad([.constructionOn: "2036-01-01"], at: .constructionOn),
      .bad([.eligibilityAppliedOn: "2022-12-01"], at: .eligibilityAppliedOn),
    ])

  static let trigger = DateColumns.counted

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let latest = row.latestDay(in: DateColumns.counted),
      latest > BusinessCalendar.lastDay || DateOutsideCalendar.awaitsMasterAccount(row)
    else { return }
    row.usable.intersection(DateColumns.counted).subtracting(row.needlessColumns).forEach { column in
      guard let day = row.day(column), DateOutsideCalendar.isOutside(day, column, row, context) else { return }
      if BusinessCalendar.covers(day) {
        reportAnswer(day, row, column, &report)
        return
      }
      let years = BusinessCalendar.years
      report.add(
        row, column,
        ja: "「\(column.header)」の\(day)は祝日の分かる期間（\(years.lowerBound)年から\(years.upperBound)年）の外にあり、"
          + "営業日を計算できません。年をご確認ください。",
        en: "“\(column.header)”, \(day), is outside the known holidays (\(years.lowerBound) to \(years.upperBound)); "
          + "please check the year.")
    }
  }

  private func reportAnswer(_ day: Day, _ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let last = BusinessCalendar.years.upperBound
    report.add(
      row, column,
      ja: "「\(column.header)」の\(day)に対するマスタアカウント情報の到着見込みは、祝日の分かる期間（\(last)年まで）の後になり、"
        + "計算できません。年をご確認ください。",
      en: "The answer to “\(column.header)”, \(day), is due past the known holidays (to \(last)); "
        + "please check the year.")
  }

  /// Past the table every date is reported. Before it only ②申請日 matters, from which business days are still counted;
  /// near the end of the table they may reach past it.
  private static func isOutside(_ day: Day, _ column: Column, _ row: StationRow, _ context: JudgingContext) -> Bool {
    if day > BusinessCalendar.lastDay { return true }
    guard column == .eligibilityAppliedOn, awaitsMasterAccount(row) else { return false }
    return context.schedule.masterAccountExpected(applied: day) == nil
  }

  private static func awaitsMasterAccount(_ row: StationRow) -> Bool {
    row.facts.eligibilityAppliedOn != nil && row.isOpen(.masterAccountNotifiedOn)
      && row.facts.constructionCompletedOn == nil
  }
}
