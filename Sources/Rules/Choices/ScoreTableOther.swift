import Stations

/// 点数表コード or 所属機関 of a dentist, pharmacy or company clinic.
struct ScoreTableOther: CellRule, RefusedScoreTable {
  static let about = RuleDescription(
    id: "score-table-other",
    severity: .error,
    title: Words(ja: "点数表・所属機関が訪問看護ではありません", en: "Kind of institution is not home-visit nursing"),
    summary: Words(
      ja: "点数表コードまたは所属機関が、歯科・調剤・職域診療所です。",
      en: "The score table or kind of institution is that of a dentist, pharmacy or company clinic."),
    why: Words(
      ja: "訪問看護ステーションとして登録されず、以降の申請ができません。",
      en: "The station would not be registered as such and could not apply for anything."),
    remedy: Words(
      ja: "「6: 訪問看護」を選んでください。",
      en: "Choose “6: 訪問看護” (home-visit nursing)."),
    sources: [.guide("p5, p18, p35")],
    columns: [.scoreTableCode, .institutionType],
    examples: [
      .good([.scoreTableCode: "6：訪問看護ステーション"]),
      .bad([.institutionType: "4：調剤"], at: .institutionType, repaired: "6: 訪問看護"),
      .bad([.scoreTableCode: "3"], at: .scoreTableCode, repaired: "6: 訪問看護"),
    ])

  static func isAbout(_ number: Int?) -> Bool { number != 1 }
}
