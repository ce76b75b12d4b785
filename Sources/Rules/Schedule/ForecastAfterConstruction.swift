import Stations

/// The papers cannot be in hand on 工事日, even if the station acts today.
struct ForecastAfterConstruction: RowRule {
  static let about = RuleDescription(
    id: "forecast-after-construction",
    severity: .error,
    title: Words(ja: "工事日までに書類がそろいません", en: "Papers cannot be there in time"),
    summary: Words(
      ja: "今日申請しても、マスタアカウント情報と電子証明書が工事日までにそろいません。",
      en: "Even if the station acts today, its papers cannot be there on the day of the visit."),
    why: Words(
      ja: "工事の当日に2つの書類がないと、端末を設定できません。",
      en: "Without both papers the terminal cannot be set up on the day."),
    remedy: Words(
      ja: "至急ステーションに申請をお願いし、工事日の変更をご検討ください。",
      en: "Ask the station to apply at once and consider another day for the visit."),
    source: "guide p1",
    columns: [.constructionOn],
    examples: [
      .good([.constructionOn: "2026-11-30"]),
      .bad([.constructionOn: "2026-11-29"], at: .constructionOn),
    ])

  static let trigger: ColumnSet = [.constructionOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    // Once the day has passed another rule says so.
    guard let construction = row.facts.constructionOn, context.today <= construction, !row.facts.isComplete,
      let forecast = context.schedule.forecast(row.facts, today: context.today), forecast > construction
    else { return }
    report.add(
      row, .constructionOn,
      ja: "書類がそろうのは早くても\(forecast)の見込みで、工事日\(construction)に間に合いません。工事日の変更をご検討ください。",
      en: "Both papers can be there on \(forecast) at the earliest, after the visit on \(construction).")
  }
}
