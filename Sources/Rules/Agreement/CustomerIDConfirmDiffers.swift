import Stations

/// お客さまID確認用 with other digits than お客さまID, or where that is blank.
struct CustomerIDConfirmDiffers: RowRule {
  static let about = RuleDescription(
    id: "customer-id-confirm-differs",
    severity: .error,
    title: Words(ja: "お客さまIDと確認用が一致しません", en: "Customer ID and its confirmation disagree"),
    summary: Words(
      ja: "お客さまID確認用が、お客さまIDと異なるか、お客さまIDが空欄です。",
      en: "The confirmation holds another customer ID, or there is none to confirm."),
    why: Words(
      ja: "ポータルは2回の入力が同じでないと受け付けず、誤った番号では接続できません。",
      en: "The portal wants the same ID twice, and with a wrong one the line cannot be connected."),
    remedy: Words(
      ja: "「開通のご案内」でCAFで始まる番号を確かめ、両方に同じ番号を入力してください。",
      en: "Check the number that begins with CAF on the opening notice and write it in both cells."),
    sources: [.guide("p19")],
    columns: [.customerIDConfirm],
    contradicts: [.customerID],
    examples: [
      .good([.customerID: "CAF5000123456", .customerIDConfirm: "5000123456"]),
      .bad([.customerID: "CAF5000123456", .customerIDConfirm: "CAF5000123465"], at: .customerIDConfirm),
      .bad([.customerID: "", .customerIDConfirm: "CAF5000123456"], at: .customerIDConfirm),
    ])

  static let trigger: ColumnSet = [.customerIDConfirm]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let confirmed = row.number(.customerIDConfirm) else { return }
    if row.isBlank(.customerID) { return reportAlone(CanonicalText.customerID(confirmed), row, &report) }
    guard let id = row.number(.customerID), id != confirmed else { return }
    let first = CanonicalText.customerID(id)
    let second = CanonicalText.customerID(confirmed)
    report.add(
      row, .customerIDConfirm,
      ja: "お客さまID確認用「\(second)」がお客さまID「\(first)」と一致しません。「開通のご案内」でご確認ください。",
      en: "Confirmation \(second) is not the customer ID \(first); please check the opening notice.")
  }

  private func reportAlone(_ confirmed: String, _ row: StationRow, _ report: inout RowReport) {
    report.add(
      row, .customerIDConfirm,
      ja: "お客さまID確認用「\(confirmed)」がありますが、お客さまIDが空欄です。「開通のご案内」で番号を確かめ、両方に入力してください。",
      en: "There is a confirmation, \(confirmed), but no customer ID; please check the opening notice and fill in both."
    )
  }
}
