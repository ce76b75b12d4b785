import Stations

/// A row without 工事日 whose visit is still to come.
struct ConstructionDateBlank: RowRule {
  static let about = RuleDescription(
    id: "construction-date-blank",
    severity: .warning,
    title: Words(ja: "工事日が空欄です", en: "No date for the visit"),
    summary: Words(
      ja: "工事が完了していないのに、工事日が空欄です。",
      en: "The visit is still to come, but its date is blank."),
    why: Words(
      ja: "各申請の期限は工事日から数えるため、期限を案内できません。",
      en: "The applications’ due dates are counted from the visit, so none can be given."),
    remedy: Words(
      ja: "工事の日程をステーションと相談し、決まった日を入力してください。",
      en: "Agree on a day with the station and fill it in."),
    sources: [.guide("cover, p1")],
    columns: [.constructionOn],
    examples: [
      .good([:]),
      .good([.constructionOn: "", .constructionCompletedOn: "2026-11-18"]),
      .good([.constructionOn: "未定"]),
      .bad([.constructionOn: ""], at: .constructionOn),
      .bad([.constructionOn: "", .constructionCompletedOn: "未定"], at: .constructionOn),
    ])

  private static let needed = StepPresence.columns(.wanted)

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    let missing = ConstructionDateBlank.needed.subtracting(row.filled)
    guard !missing.isEmpty, row.facts.constructionCompletedOn == nil else { return }
    missing.forEach { column in
      report.add(
        row, column,
        ja: "「\(column.header)」が空欄のため、期限を計算できません。決まり次第入力してください。",
        en: "“\(column.header)” is blank, so no due dates can be worked out; fill it in as soon as it is fixed.")
    }
  }
}
