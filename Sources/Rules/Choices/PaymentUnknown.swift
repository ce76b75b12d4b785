import Stations

/// 発行料支払方法 that the portal does not have.
struct PaymentUnknown: CellRule, UnknownChoice {
  static let about = RuleDescription(
    id: "payment-unknown",
    severity: .error,
    title: Words(ja: "発行料支払方法が選択肢にありません", en: "Payment method is not one of the choices"),
    summary: Words(
      ja: "発行料支払方法が、ポータルの選択肢のどれでもありません。",
      en: "The payment method for certificates is none of the portal’s choices."),
    why: Words(
      ja: "電子証明書の発行料の支払方法が決まらないと、申請を終えられません。",
      en: "The application cannot be finished without a payment method for the certificates."),
    remedy: Words(
      ja: "1（診療報酬支払額等から控除）か2（払込請求書による振込み）を選んでください。",
      en: "Choose 1 (deducted from what is paid out) or 2 (by payment slip)."),
    sources: [.guide("p19, p29")],
    columns: [.eligibilityPayment, .billingPayment],
    examples: [
      .good([.eligibilityPayment: "1", .billingPayment: "2：払込請求書による振込み"]),
      .bad([.eligibilityPayment: "現金"], at: .eligibilityPayment),
      .bad([.billingPayment: "1：診療報酬から"], at: .billingPayment, repaired: "1: 診療報酬支払額等から控除"),
    ])
}
