import Stations

/// An お客さまID that begins with COP.
struct CustomerIDIsCOP: CellRule {
  static let about = RuleDescription(
    id: "customer-id-is-cop",
    severity: .error,
    title: Words(ja: "お客さまIDがCOPで始まっています", en: "Customer ID begins with COP"),
    summary: Words(
      ja: "お客さまIDが、NTT西日本のフレッツ光回線のCAFではなくCOPで始まっています。",
      en: "The customer ID begins with COP, not with CAF as those of NTT West’s lines do."),
    why: Words(
      ja: "誤った番号で申請すると、オンライン資格確認等システムに接続できません。",
      en: "With a wrong ID the line cannot be connected to the online eligibility system."),
    remedy: Words(
      ja: "「開通のご案内」でCAFで始まる番号を確かめ、CAFと10桁の数字を入力してください（例 CAF5000123456）。",
      en: "Check the opening notice and write CAF and its ten digits (such as CAF5000123456)."),
    sources: [.guide("p19")],
    columns: [.customerID, .customerIDConfirm],
    examples: [
      .good([.customerID: "CAF5000123456"]),
      .bad([.customerID: "COP5000123456"], at: .customerID),
      .bad([.customerID: "CAF5000123456", .customerIDConfirm: "COP5000123456"], at: .customerIDConfirm),
    ])

  static let flaws: [CellFlaw] = [.customerIDIsCOP]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(column.header)」の「\(value)」はCOPで始まっています。CAFで始まる番号をご確認ください（例 CAF5000123456）。",
      en: "“\(value)” begins with COP; please look for the ID that begins with CAF (such as CAF5000123456).")
  }
}
