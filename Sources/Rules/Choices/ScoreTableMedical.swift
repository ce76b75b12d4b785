import Stations

/// 点数表コード or 所属機関 left at 1 (医科), where the portal starts.
struct ScoreTableMedical: CellRule, RefusedScoreTable {
  static let about = RuleDescription(
    id: "score-table-medical",
    severity: .error,
    title: Words(ja: "点数表・所属機関が「1: 医科」のままです", en: "Kind of institution is 1: 医科 (medical)"),
    summary: Words(
      ja: "点数表コードまたは所属機関が、ポータルの初期値の「1: 医科」です。",
      en: "The score table or kind of institution is 1: 医科 (medical), where the portal’s form starts."),
    why: Words(
      ja: "ポータルは「1: 医科」から始まるため取り違えやすく、誤ったままではアカウントを作り直すことになります。",
      en: "The portal’s form starts at “1：医科” (medical); an account registered that way must be made again."),
    remedy: Words(
      ja: "「6: 訪問看護」を選んでください。",
      en: "Choose “6: 訪問看護” (home-visit nursing)."),
    sources: [.guide("p5, p18, p35")],
    columns: [.scoreTableCode, .institutionType],
    examples: [
      .good([.scoreTableCode: "6", .institutionType: "6：訪問看護"]),
      .bad([.institutionType: "1：医科"], at: .institutionType, repaired: "6: 訪問看護"),
      .bad([.scoreTableCode: "1"], at: .scoreTableCode, repaired: "6: 訪問看護"),
    ])

  static func isAbout(_ number: Int?) -> Bool { number == 1 }
}
