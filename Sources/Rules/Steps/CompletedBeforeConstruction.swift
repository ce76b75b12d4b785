import Stations

/// 工事完了日 lies before 工事日.
struct CompletedBeforeConstruction: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "completed-before-construction",
    severity: .warning,
    title: Words(ja: "工事完了日が工事日より前です", en: "Visit done before its date"),
    summary: Words(
      ja: "工事完了日が工事日より前の日付になっています。",
      en: "The visit is done before the day that is planned for it."),
    why: Words(
      ja: "工事日が変更されたのに直されていないか、完了日に誤りがあります。",
      en: "The visit was moved without correcting its date, or the completion is wrong."),
    remedy: Words(
      ja: "実際の工事の日に合わせて、工事日か工事完了日を直してください。",
      en: "Correct the visit’s date or the completion to the day on which it took place."),
    sources: [.decision],
    columns: [.constructionCompletedOn],
    examples: [
      .good([.constructionOn: "2026-11-19", .constructionCompletedOn: "2026-11-19"]),
      .bad([.constructionOn: "2026-11-19", .constructionCompletedOn: "2026-11-18"], at: .constructionCompletedOn),
    ])

  static let first = Column.constructionOn
  static let second = Column.constructionCompletedOn
}
