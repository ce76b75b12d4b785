import Stations

/// An お客さまID that a spreadsheet has turned into 5E+09.
struct CustomerIDDestroyed: CellRule {
  static let about = RuleDescription(
    id: "customer-id-destroyed",
    severity: .error,
    title: Words(ja: "お客さまIDの数字が失われています", en: "Customer ID was destroyed by a spreadsheet"),
    summary: Words(
      ja: "お客さまIDが、表計算ソフトによって「5E+09」のような形に変えられています。",
      en: "A spreadsheet has turned the customer ID into a form such as 5E+09."),
    why: Words(
      ja: "下の桁が失われているため元の番号に戻せず、申請できません。",
      en: "The lower digits are gone and cannot be brought back, so nobody can apply with it."),
    remedy: Words(
      ja: "「開通のご案内」で番号を確かめ、CAFを付けるかセルの書式を「文字列」にして入力し直してください。",
      en: "Look the ID up on the opening notice and type it again with CAF before it, or as text."),
    sources: [.guide("p19"), .decision],
    columns: [.customerID, .customerIDConfirm],
    examples: [
      .good([.customerID: "5000123456"]),
      .bad([.customerID: "5E+09"], at: .customerID),
      .bad([.customerID: "1.23457E+09"], at: .customerID),
    ])

  static let flaws: [CellFlaw] = [.customerIDDestroyed]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(column.header)」の「\(value)」は、表計算ソフトによって下の桁が失われています。「開通のご案内」で10桁を確かめて入力し直してください。",
      en:
        "A spreadsheet has destroyed the digits of “\(value)”; please type the ten digits of the opening notice again.")
  }
}
