import Stations

/// A telephone number whose leading zero a spreadsheet has dropped.
struct PhoneLostZero: CellRule {
  static let about = RuleDescription(
    id: "phone-lost-zero",
    severity: .error,
    title: Words(ja: "電話番号の先頭の0が失われています", en: "Telephone number has lost its leading zero"),
    summary: Words(
      ja: "電話番号が0で始まらず1桁足りないため、表計算ソフトが先頭の0を消したと考えられます。",
      en: "The telephone number is one digit short, as when a spreadsheet drops the leading zero."),
    why: Words(
      ja: "先頭の0がないと、登録した番号で連絡が取れません。",
      en: "Without its zero nobody can be reached at the registered number."),
    remedy: Words(
      ja: "セルの書式を「文字列」にして、先頭の0から入力してください。",
      en: "Format the cell as text and type the number from its zero."),
    sources: [.guide("p7")],
    columns: [.phone],
    examples: [
      .good([.phone: "0660000000"]),
      .bad([.phone: "660000000"], at: .phone, repaired: "0660000000"),
      .bad([.phone: "9000000000"], at: .phone, repaired: "09000000000"),
    ])

  static let flaws: [CellFlaw] = [.phoneLostZero]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "電話番号「\(value)」の先頭の0が失われていると思われます。0から入力してください。",
      en: "Telephone number “\(value)” seems to have lost its leading zero; type the number from its zero.",
      suggestion: CanonicalText.phone(row.reading(column).number))
  }
}
