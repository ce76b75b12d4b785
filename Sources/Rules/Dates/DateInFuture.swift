import Stations

/// A date after today in a column that says what is done.
struct DateInFuture: RowRule {
  static let about = RuleDescription(
    id: "date-in-future",
    severity: .error,
    title: Words(ja: "済んだはずの日付が未来になっています", en: "A completed step is dated in the future"),
    summary: Words(
      ja: "済んだことを表す日付の欄に、今日より後の日付が入力されています。",
      en: "A column for what is done holds a date after today."),
    why: Words(
      ja: "予定の日付を入れると、済んでいない作業が済んだものとして扱われます。",
      en: "A planned date makes the batch take for done what is not."),
    remedy: Words(
      ja: "済んでから実際の日付を入力し、予定は備考に書いてください。",
      en: "Fill in the real date when it is done; write plans into the notes."),
    sources: [.decision],
    columns: DateColumns.done.columns,
    examples: [
      .good([.accountRegisteredOn: "2026-11-22"]),
      .good([.constructionOn: "2027-03-31"]),
      .good([.billingInUse: "有", .billingAppliedOn: "2026-11-23"]),
      .bad([.accountRegisteredOn: "2026-11-23"], at: .accountRegisteredOn),
      .bad([.constructionOn: "2026-12-10", .constructionCompletedOn: "2026-12-10"], at: .constructionCompletedOn),
    ])

  static let trigger = DateColumns.done

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let latest = row.latestDay(in: DateColumns.done), latest > context.today else { return }
    row.usable.intersection(DateColumns.done).subtracting(row.needlessColumns).forEach { column in
      guard let day = row.day(column), day > context.today else { return }
      report.add(
        row, column,
        ja: "「\(column.header)」の\(day)は今日（\(context.today)）より後です。済んでから実際の日付を入力してください。",
        en: "“\(column.header)”, \(day), is after today, \(context.today); please fill it in when it is done.")
    }
  }
}
