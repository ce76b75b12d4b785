import Stations

/// An お客さまID that is not CAF and ten digits.
struct CustomerIDWrong: CellRule {
  static let about = RuleDescription(
    id: "customer-id-wrong",
    severity: .error,
    title: Words(ja: "お客さまIDの形が正しくありません", en: "Customer ID has the wrong form"),
    summary: Words(
      ja: "お客さまIDが、CAFと10桁の数字ではありません。",
      en: "The customer ID is not CAF and ten digits."),
    why: Words(
      ja: "誤った番号で申請すると、オンライン資格確認等システムに接続できません。",
      en: "With a wrong ID the line cannot be connected to the online eligibility system."),
    remedy: Words(
      ja: "「開通のご案内」でCAFで始まる番号を確かめ、CAFと10桁の数字を入力してください（例 CAF5000123456）。",
      en: "Check the opening notice and write CAF and its ten digits (such as CAF5000123456)."),
    sources: [.guide("p19")],
    columns: [.customerID, .customerIDConfirm],
    examples: [
      .good([.customerID: "caf 5000-123456"]),
      .bad([.customerID: "CAF500012345"], at: .customerID),
      .bad([.customerID: "CAG5000123456"], at: .customerID),
    ])

  static let flaws: [CellFlaw] = [.customerIDWrong]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(column.header)」の「\(value)」が、CAFと10桁の数字になっていません。「開通のご案内」でご確認ください（例 CAF5000123456）。",
      en: "“\(value)” is not CAF and ten digits (such as CAF5000123456); check the opening notice.")
  }
}
