import Stations

/// A telephone number without its area code.
struct PhoneWithoutAreaCode: CellRule {
  static let about = RuleDescription(
    id: "phone-without-area-code",
    severity: .error,
    title: Words(ja: "電話番号に市外局番がありません", en: "Telephone number has no area code"),
    summary: Words(
      ja: "電話番号が8桁以下で0から始まらず、市外局番がないと考えられます。",
      en: "The telephone number has at most eight digits and no leading zero, as without its area code."),
    why: Words(
      ja: "市外局番がないと、登録した番号で連絡が取れません。",
      en: "Without its area code nobody can be reached at the registered number."),
    remedy: Words(
      ja: "市外局番から入力してください（例 0660000000）。",
      en: "Write the number with its area code (such as 0660000000)."),
    sources: [.guide("p7")],
    columns: [.phone],
    examples: [
      .good([.phone: "0660000000"]),
      .bad([.phone: "6000-0000"], at: .phone),
    ])

  static let flaws: [CellFlaw] = [.phoneWithoutAreaCode]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "電話番号「\(value)」に市外局番がないようです。市外局番から数字だけで入力してください。",
      en: "Telephone number “\(value)” has no area code; please write the whole number.")
  }
}
