import Stations

/// ③回線種別 other than IP-VPN接続 [IPv6].
struct BillingLineTypeOther: CellRule, OtherChoice {
  static let about = RuleDescription(
    id: "billing-line-type-other",
    severity: .error,
    title: Words(ja: "③回線種別がIP-VPN接続 [IPv6] ではありません", en: "Billing line type is not IP-VPN [IPv6]"),
    summary: Words(
      ja: "③回線種別が「IP-VPN接続 [IPv6]」ではありません。",
      en: "The line type of the billing application is not IP-VPN [IPv6]."),
    why: Words(
      ja: "オンライン資格確認と同じ回線で請求するため、ほかの種別では接続できません。",
      en: "Billing uses the same line as eligibility verification, so another type would not connect."),
    remedy: Words(
      ja: "「IP-VPN接続 [IPv6]」を選んでください。",
      en: "Choose “IP-VPN接続 [IPv6]”."),
    sources: [.guide("p29")],
    columns: [.billingLineType],
    examples: [
      .good([.billingLineType: "IP-VPN接続［IPv6］"]),
      .bad([.billingLineType: "インターネット接続"], at: .billingLineType),
    ])
}
