import Stations

/// 工事日 has passed, and the station is not complete.
struct ConstructionDatePassed: RowRule {
  static let about = RuleDescription(
    id: "construction-date-passed",
    severity: .error,
    title: Words(ja: "工事日を過ぎても完了していません", en: "Visit’s date has passed"),
    summary: Words(
      ja: "工事日を過ぎているのに工事完了日が空欄で、必要なタスクも残っています。",
      en: "The visit’s date has passed, but it is not done and tasks are open."),
    why: Words(
      ja: "工事ができなかったか、変更や完了の記録が漏れています。",
      en: "The visit failed, was moved or was done without record."),
    remedy: Words(
      ja: "工事の結果を確かめ、工事完了日か新しい工事日を入力してください。",
      en: "Find out what happened and fill in the completion or the new date."),
    sources: [.decision],
    columns: [.constructionOn],
    examples: [
      .good([.constructionOn: "2026-11-22", .constructionCompletedOn: "2026-11-22"]),
      .good([.constructionOn: "2027-03-31"]),
      .bad([.constructionOn: "2026-11-21"], at: .constructionOn),
    ])

  static let trigger: ColumnSet = [.constructionOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let construction = row.facts.constructionOn, context.today > construction, !row.facts.isComplete else {
      return
    }
    report.add(
      row, .constructionOn,
      ja: "工事日\(construction)を過ぎていますが、完了していません。工事完了日か新しい工事日を入力してください。",
      en: "The visit of \(construction) has passed and is not done; please fill in its completion or a new date.")
  }
}
