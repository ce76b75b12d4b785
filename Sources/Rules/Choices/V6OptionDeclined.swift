import Stations

/// フレッツ・v6オプション 2, no contract needed.
struct V6OptionDeclined: CellRule {
  static let about = RuleDescription(
    id: "v6-option-declined",
    severity: .error,
    title: Words(ja: "フレッツ・v6オプションが「不要」になっています", en: "v6 option is declined"),
    summary: Words(
      ja: "フレッツ・v6オプションが、契約は不要とする2です。",
      en: "The v6 option is 2, which says that no contract is needed."),
    why: Words(
      ja: "v6オプションがないと、IP-VPNでオンライン資格確認等システムに接続できません。",
      en: "Without the option the line cannot be connected by IP-VPN."),
    remedy: Words(
      ja: "「1: 契約済、または利用開始までに契約予定」を選んでください。",
      en: "Choose 1, contracted or to be contracted before the start."),
    sources: [.guide("p19")],
    columns: [.v6Option],
    examples: [
      .good([.v6Option: "1：契約済、または利用開始までに契約予定である"]),
      .bad([.v6Option: "2"], at: .v6Option),
    ])

  static let flaws: [CellFlaw] = [.choiceRefused]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard column == .v6Option else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "フレッツ・v6オプション「\(value)」は契約不要の選択です。1（契約済、または利用開始までに契約予定）を選んでください。",
      en: "v6 option “\(value)” says that no contract is needed; please choose 1.")
  }
}
