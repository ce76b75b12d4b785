import Stations

/// ③お客さまID選択 CAF or COP instead of the line of ②.
struct BillingCustomerIDChosenAnew: CellRule {
  static let about = RuleDescription(
    id: "billing-customer-id-chosen-anew",
    severity: .warning,
    title: Words(ja: "③お客さまIDが同じ回線の選択になっていません", en: "Customer ID is entered again for billing"),
    summary: Words(
      ja: "③お客さまID選択が、オンライン資格確認と同じ回線ではなくCAFまたはCOPです。",
      en: "The billing application enters a customer ID again instead of taking that of the eligibility line."),
    why: Words(
      ja: "入力し直すと番号を誤りやすく、同じ回線を選べば自動で入力されます。",
      en: "A number typed again is easily wrong; with the same line the portal fills it in."),
    remedy: Words(
      ja: "②と同じ回線を使うときは「オンライン資格確認等システムと同じ回線」を選んでください。",
      en: "If the line is the same, choose “オンライン資格確認等システムと同じ回線”."),
    sources: [.guide("p29")],
    columns: [.billingCustomerIDChoice],
    examples: [
      .good([.billingCustomerIDChoice: "オンライン資格確認等システムと同じ回線（お客さまID）を使用する"]),
      .good([.billingCustomerIDChoice: "オンライン資格確認等システムと同じ回線 (お客さまID) を使用する。"]),
      .bad([.billingCustomerIDChoice: "CAF"], at: .billingCustomerIDChoice),
      .bad([.billingCustomerIDChoice: "ＣＯＰ"], at: .billingCustomerIDChoice),
      .bad([.billingCustomerIDChoice: "CAF 5000123456"], at: .billingCustomerIDChoice),
    ])

  static let flaws: [CellFlaw] = [.choiceRefused]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard column == .billingCustomerIDChoice else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "③お客さまID選択が「\(value)」です。同じ回線であれば「オンライン資格確認等システムと同じ回線」を選んでください。",
      en: "“\(value)” is chosen; if the line is the same, choose “オンライン資格確認等システムと同じ回線”.")
  }
}
