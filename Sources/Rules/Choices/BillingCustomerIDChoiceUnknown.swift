import Stations

/// ③お客さまID選択 that the portal does not have.
struct BillingCustomerIDChoiceUnknown: CellRule, UnknownChoice {
  static let about = RuleDescription(
    id: "billing-customer-id-choice-unknown",
    severity: .error,
    title: Words(ja: "③お客さまID選択が選択肢にありません", en: "Choice of customer ID is unknown"),
    summary: Words(
      ja: "③お客さまID選択が、ポータルの選択肢のどれでもありません。",
      en: "The choice of customer ID is none of the portal’s."),
    why: Words(
      ja: "どの回線で請求するか分からず、誤った番号で申請するおそれがあります。",
      en: "Nobody can tell which line is meant, and the wrong number may be applied for."),
    remedy: Words(
      ja: "「オンライン資格確認等システムと同じ回線」を選んでください。",
      en: "Choose “オンライン資格確認等システムと同じ回線”."),
    sources: [.guide("p29")],
    columns: [.billingCustomerIDChoice],
    examples: [
      .good([.billingCustomerIDChoice: "オンライン資格確認等システムと同じ回線"]),
      .bad([.billingCustomerIDChoice: "別回線"], at: .billingCustomerIDChoice),
    ])
}
