import Stations

/// A postal code that is not seven digits.
struct PostalCodeWrong: CellRule {
  static let about = RuleDescription(
    id: "postal-code-wrong",
    severity: .error,
    title: Words(ja: "郵便番号が7桁の数字ではありません", en: "Postal code is not seven digits"),
    summary: Words(
      ja: "郵便番号が7桁の数字ではありません。",
      en: "The postal code is not seven digits."),
    why: Words(
      ja: "郵送物がステーションに届かないおそれがあります。",
      en: "What is sent by post may not reach the station."),
    remedy: Words(
      ja: "郵便番号を7桁で入力してください（例 5300001）。",
      en: "Write the seven digits of the postal code (such as 5300001)."),
    sources: [.guide("p7")],
    columns: [.postalCode],
    examples: [
      .good([.postalCode: "530-0001"]),
      .bad([.postalCode: "530-001"], at: .postalCode),
      .bad([.postalCode: "大阪市"], at: .postalCode),
    ])

  static let flaws: [CellFlaw] = [.postalCodeWrong]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "郵便番号「\(value)」が7桁の数字ではありません。7桁で入力してください（例 5300001）。",
      en: "Postal code “\(value)” is not seven digits; write the seven digits of the postal code (such as 5300001).")
  }
}
