import Stations

/// A telephone number that a spreadsheet has turned into 6E+08.
struct PhoneDestroyed: CellRule {
  static let about = RuleDescription(
    id: "phone-destroyed",
    severity: .error,
    title: Words(ja: "電話番号の数字が失われています", en: "Telephone number was destroyed by a spreadsheet"),
    summary: Words(
      ja: "電話番号が、表計算ソフトによって「6E+08」のような形に変えられています。",
      en: "A spreadsheet has turned the telephone number into a form such as 6E+08."),
    why: Words(
      ja: "下の桁が失われているため、元の番号に戻せません。",
      en: "The lower digits are gone and cannot be brought back."),
    remedy: Words(
      ja: "セルの書式を「文字列」にして、番号を入力し直してください。",
      en: "Format the cell as text and type the number again."),
    sources: [.decision],
    columns: [.phone],
    examples: [
      .good([.phone: "0660000000"]),
      .bad([.phone: "6E+08"], at: .phone),
    ])

  static let flaws: [CellFlaw] = [.phoneDestroyed]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "電話番号「\(value)」は、表計算ソフトによって下の桁が失われています。セルの書式を「文字列」にして、番号を入力し直してください。",
      en: "A spreadsheet has destroyed the digits of “\(value)”; please type the number again, as text.")
  }
}
