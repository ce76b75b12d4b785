import Stations

/// フレッツ・v6オプション that the portal does not have.
struct V6OptionUnknown: CellRule, UnknownChoice {
  static let about = RuleDescription(
    id: "v6-option-unknown",
    severity: .error,
    title: Words(ja: "フレッツ・v6オプションが選択肢にありません", en: "v6 option is unknown"),
    summary: Words(
      ja: "フレッツ・v6オプションが、ポータルの選択肢のどれでもありません。",
      en: "The v6 option is none of the portal’s choices."),
    why: Words(
      ja: "契約がないまま工事の日を迎えると、接続できません。",
      en: "Without the contract nothing would connect on the day of the visit."),
    remedy: Words(
      ja: "「1: 契約済、または利用開始までに契約予定」を選んでください。",
      en: "Choose 1, contracted or to be contracted before the start."),
    sources: [.guide("p19")],
    columns: [.v6Option],
    examples: [
      .good([.v6Option: "契約済"]),
      .bad([.v6Option: "たぶん"], at: .v6Option),
    ])
}
