import Stations

/// The papers are in hand only after 工事日, even if the station acts today.
struct ForecastAfterConstruction: RowRule {
  static let about = RuleDescription(
    id: "forecast-after-construction",
    severity: .error,
    title: Words(ja: "書類がそろう日が工事日より後です", en: "Papers will arrive after the visit"),
    summary: Words(
      ja: "今日申請しても、マスタアカウント情報と電子証明書がそろう日が工事日より後になります。",
      en: "Even if the station acts today, its papers arrive only after the day of the visit."),
    why: Words(
      ja: "工事の当日に2つの書類がないと、端末を設定できません。",
      en: "Without both papers the terminal cannot be set up on the day."),
    remedy: Words(
      ja: "工事日の変更をご検討ください。残っている申請があれば、至急ステーションにお願いし、工事が終わっていれば工事完了日を入力してください。",
      en: "Consider another day for the visit. Ask the station to apply at once for what is left, or, if the visit "
        + "is done, fill in its day."),
    sources: [.guide("p1")],
    columns: [.constructionOn],
    examples: [
      .good([.constructionOn: "2026-11-30"]),
      .bad([.constructionOn: "2026-11-29"], at: .constructionOn),
      .bad(
        [
          .constructionOn: "2026-11-16", .billingInUse: "有", .accountRegisteredOn: "2026-10-01",
          .accountActivatedOn: "2026-10-01", .eligibilityAppliedOn: "2026-10-02",
          .masterAccountNotifiedOn: "2026-10-09", .masterAccountPrintedOn: "2026-10-09",
          .certificateAppliedOn: "2026-10-30", .certificateReceivedOn: "2026-11-19",
        ], at: .constructionOn),
    ])

  static let trigger: ColumnSet = [.constructionOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let construction = row.facts.constructionOn, row.facts.constructionCompletedOn == nil,
      let forecast = context.schedule.forecast(row.facts, today: context.today), forecast > construction
    else { return }
    if row.facts.isComplete {
      return report.add(
        row, .constructionOn,
        ja: "書類がそろったのは\(forecast)で、工事日\(construction)より後です。新しい工事日をご確認ください。",
        en: "Both papers were in hand on \(forecast), after the visit on \(construction); ask for its new date.")
    }
    // Once the day has passed another rule says so.
    if context.today > construction { return }
    report.add(
      row, .constructionOn,
      ja: "書類がそろうのは早くても\(forecast)の見込みで、工事日\(construction)に間に合いません。工事日の変更をご検討ください。",
      en: "Both papers can be in hand on \(forecast) at the earliest, after the visit on \(construction); "
        + "consider another day for the visit.")
  }
}
