import Stations

/// A telephone number with something other than digits.
struct PhoneNotDigits: CellRule {
  static let about = RuleDescription(
    id: "phone-not-digits",
    severity: .error,
    title: Words(ja: "電話番号に数字以外の文字があります", en: "Telephone number is not digits"),
    summary: Words(
      ja: "電話番号に、数字や区切り以外の文字があります。",
      en: "The telephone number has something other than digits and separators."),
    why: Words(
      ja: "ポータルの電話番号は半角数字だけで、ほかの文字は受け付けられません。",
      en: "The portal takes half-width digits only."),
    remedy: Words(
      ja: "代表番号を1つだけ、数字だけで入力してください（例 0660000000）。",
      en: "Write one number, in digits only (such as 0660000000)."),
    sources: [.guide("p7")],
    columns: [.phone],
    examples: [
      .good([.phone: "0660000000"]),
      .bad([.phone: "0660000000（代表）"], at: .phone),
      .bad([.phone: "なし"], at: .phone),
    ])

  static let flaws: [CellFlaw] = [.phoneNotDigits]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "電話番号「\(value)」に数字以外の文字があります。番号を1つだけ、数字だけで入力してください。",
      en: "Telephone number “\(value)” has something other than digits; please write one number in digits only.")
  }
}
