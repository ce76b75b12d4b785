import Stations

/// 点数表コード or 所属機関 that the portal does not have.
struct ScoreTableUnknown: CellRule, UnknownChoice {
  static let about = RuleDescription(
    id: "score-table-unknown",
    severity: .error,
    title: Words(ja: "点数表・所属機関が選択肢にありません", en: "Kind of institution is unknown"),
    summary: Words(
      ja: "点数表コードまたは所属機関が、ポータルの選択肢のどれでもありません。",
      en: "The score table or kind of institution is none of the portal’s choices."),
    why: Words(
      ja: "何を選んで登録したのか分からず、取り違えに気づけません。",
      en: "Nobody can tell what was registered, so a mistake would go unnoticed."),
    remedy: Words(
      ja: "「6: 訪問看護」を選んでください。",
      en: "Choose “6: 訪問看護” (home-visit nursing)."),
    sources: [.guide("p5, p18, p35")],
    columns: [.scoreTableCode, .institutionType],
    examples: [
      .good([.institutionType: "訪問看護"]),
      .bad([.institutionType: "介護"], at: .institutionType),
      .bad([.scoreTableCode: "6：訪看"], at: .scoreTableCode, repaired: "6: 訪問看護"),
    ])
}
