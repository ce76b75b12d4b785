import Stations

/// 医療機関コード10桁 that is not ten digits.
struct FacilityCodeWrong: CellRule {
  static let about = RuleDescription(
    id: "facility-code-wrong",
    severity: .error,
    title: Words(ja: "医療機関コード10桁が10桁の数字ではありません", en: "10-digit code is not ten digits"),
    summary: Words(
      ja: "医療機関コード10桁が、10桁の数字ではありません。",
      en: "The 10-digit code is not ten digits."),
    why: Words(
      ja: "ステーションコードと照らし合わせることができず、コードの誤りに気づけません。",
      en: "It cannot be compared with the station code, so a wrong code would go unnoticed."),
    remedy: Words(
      ja: "都道府県2桁＋6＋ステーションコード7桁の10桁で入力するか、空欄にしてください。",
      en: "Write prefecture, 6 and the seven digits of the station code, or leave the cell blank."),
    sources: [.guide("p9")],
    columns: [.facilityCode],
    examples: [
      .good([.facilityCode: "2760090015"]),
      .bad([.facilityCode: "276009001"], at: .facilityCode),
      .bad([.facilityCode: "確認中"], at: .facilityCode),
    ])

  static let flaws: [CellFlaw] = [.facilityCodeWrong]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "医療機関コード10桁「\(value)」が10桁の数字ではありません。都道府県2桁、6、ステーションコード7桁の順です。",
      en: "“\(value)” does not have ten digits; write prefecture, 6 and the seven digits of the station code.")
  }
}
