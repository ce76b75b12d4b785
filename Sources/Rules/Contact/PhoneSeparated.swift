import Stations

/// A telephone number with hyphens, brackets or spaces.
struct PhoneSeparated: CellRule {
  static let about = RuleDescription(
    id: "phone-separated",
    severity: .warning,
    title: Words(ja: "電話番号にハイフンなどがあります", en: "Telephone number has hyphens"),
    summary: Words(
      ja: "電話番号に、ハイフン・かっこ・空白・国番号のいずれかがあります。",
      en: "The telephone number has hyphens, brackets, spaces or a country code."),
    why: Words(
      ja: "ポータルの電話番号は半角数字だけで、ハイフンを付けられません。",
      en: "The portal takes half-width digits without hyphens only."),
    remedy: Words(
      ja: "数字だけで入力してください（例 0660000000）。",
      en: "Write the digits only (such as 0660000000)."),
    sources: [.guide("p7")],
    columns: [.phone],
    examples: [
      .good([.phone: "0660000000"]),
      .bad([.phone: "06-6000-0000"], at: .phone, repaired: "0660000000"),
      .bad([.phone: "090(0000)0000"], at: .phone, repaired: "09000000000"),
    ])

  static let flaws: [CellFlaw] = [.phoneSeparated]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "電話番号「\(value)」にハイフンなどがあります。数字だけで入力してください。",
      en: "Telephone number “\(value)” has separators; please write its digits only.",
      suggestion: row.canonical(column))
  }
}
