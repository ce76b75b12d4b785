import Stations

/// 医療機関コード10桁 that a spreadsheet has turned into 2.76E+09.
struct FacilityCodeDestroyed: CellRule {
  static let about = RuleDescription(
    id: "facility-code-destroyed",
    severity: .error,
    title: Words(ja: "医療機関コード10桁の数字が失われています", en: "10-digit code was destroyed by a spreadsheet"),
    summary: Words(
      ja: "医療機関コード10桁が、表計算ソフトによって「2.76E+09」のような形に変えられています。",
      en: "A spreadsheet has turned the 10-digit code into a form such as 2.76E+09."),
    why: Words(
      ja: "下の桁が失われているため、元の番号に戻せません。",
      en: "The lower digits are gone and cannot be brought back."),
    remedy: Words(
      ja: "セルの書式を「文字列」にして、10桁を入力し直してください。",
      en: "Format the cell as text and type all ten digits again."),
    sources: [.decision],
    columns: [.facilityCode],
    examples: [
      .good([.facilityCode: "2760090015"]),
      .bad([.facilityCode: "2.76E+09"], at: .facilityCode),
    ])

  static let flaws: [CellFlaw] = [.facilityCodeDestroyed]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "医療機関コード10桁「\(value)」は、表計算ソフトによって下の桁が失われています。セルの書式を「文字列」にして、10桁を入力し直してください。",
      en: "A spreadsheet has destroyed the digits of “\(value)”; please type all ten again, as text.")
  }
}
