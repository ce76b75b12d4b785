import Stations

/// A date followed by a day of the week on which it does not fall.
struct DateWeekdayWrong: CellRule {
  static let about = RuleDescription(
    id: "date-weekday-wrong",
    severity: .warning,
    title: Words(ja: "日付と曜日が合いません", en: "Date and day of the week disagree"),
    summary: Words(
      ja: "日付に添えられた曜日が、その日の曜日と違います。",
      en: "The day of the week behind the date is not that date’s."),
    why: Words(
      ja: "日付か曜日のどちらかが誤りで、工事日であれば訪問の日を取り違えるおそれがあります。",
      en: "One of the two is wrong; for the visit, people may come on the wrong day."),
    remedy: Words(
      ja: "正しい日付を確かめ、曜日を付けずに入力してください。",
      en: "Check the date and write it without a day of the week."),
    sources: [.decision],
    columns: DateColumns.all,
    examples: [
      .good([.constructionOn: "2027/3/31(水)"]),
      .bad([.constructionOn: "2027/3/31(木)"], at: .constructionOn),
      .bad([.billingStartMonth: "2027/3/31(木)"], at: .billingStartMonth),
    ])

  static let flaws: [CellFlaw] = [.dateWeekdayWrong]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」の曜日が日付と合いません。日付が正しいかご確認ください。",
      en: "The day of the week in “\(value)” is not that date’s; please check the date.")
  }
}
