import Stations

/// 電気通信回線種別 that the portal does not have.
struct LineTypeUnknown: CellRule, UnknownChoice {
  static let about = RuleDescription(
    id: "line-type-unknown",
    severity: .error,
    title: Words(ja: "電気通信回線種別が選択肢にありません", en: "Line type is unknown"),
    summary: Words(
      ja: "電気通信回線種別が、ポータルの選択肢のどれでもありません。",
      en: "The line type is none of the portal’s choices."),
    why: Words(
      ja: "回線種別を誤って申請すると、オンライン資格確認等システムに接続できません。",
      en: "With a wrong line type nothing would connect to the online eligibility system."),
    remedy: Words(
      ja: "「1: IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)」を選んでください。",
      en: "Choose 1, the IP-VPN carriers such as NTT."),
    sources: [.guide("p19")],
    columns: [.lineType],
    examples: [
      .good([.lineType: "1"]),
      .bad([.lineType: "光回線"], at: .lineType),
      .bad([.lineType: "4"], at: .lineType),
    ])
}
