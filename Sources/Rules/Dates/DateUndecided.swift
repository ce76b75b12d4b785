import Stations

/// A word such as 未定 where a date is expected.
struct DateUndecided: CellRule {
  static let about = RuleDescription(
    id: "date-undecided",
    severity: .error,
    title: Words(ja: "日付の欄に「未定」などの文字があります", en: "A word in place of a date"),
    summary: Words(
      ja: "日付の欄に「未定」「調整中」などの文字が入力されています。",
      en: "The cell holds a word such as “未定” where a date is expected."),
    why: Words(
      ja: "文字は日付として読めないため、済んだのか、いつの予定なのかを判断できません。",
      en: "A word cannot be read as a date, so nobody can tell whether it is done or when it will be."),
    remedy: Words(
      ja: "決まっていない間は空欄にし、事情は備考に書いてください。",
      en: "Leave the cell blank until it is decided; write the circumstances into the notes."),
    sources: [.decision],
    columns: DateColumns.days,
    examples: [
      .good([.constructionOn: ""]),
      .bad([.constructionOn: "未定"], at: .constructionOn),
      .bad([.eligibilityAppliedOn: "-"], at: .eligibilityAppliedOn),
    ])

  static let flaws: [CellFlaw] = [.dateUndecided]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」は日付ではありません。決まるまでは空欄にし、事情は備考に書いてください。",
      en: "“\(value)” is not a date; please leave the cell blank until it is decided.")
  }
}
