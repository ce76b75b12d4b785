import Stations

/// A 介護保険事業所番号 in the place of a station code.
struct StationCodeIsCareNumber: CellRule {
  static let about = RuleDescription(
    id: "station-code-is-care-number",
    severity: .error,
    title: Words(ja: "介護保険事業所番号が入力されています", en: "Care insurance number instead of station code"),
    summary: Words(
      ja: "ステーションコードに、10桁の介護保険事業所番号と思われる番号が入力されています。",
      en: "The station code holds ten characters of a care insurance number."),
    why: Words(
      ja: "ポータルで使うのは地方厚生局の7桁のコードで、介護保険事業所番号では登録できません。",
      en: "The portal refuses it; it takes the seven digits of the Regional Bureau of Health and Welfare."),
    remedy: Words(
      ja: "地方厚生局の通知で7桁のコードを確かめて入力してください。",
      en: "Check the seven digits on the notice of the Regional Bureau of Health and Welfare."),
    sources: [.guide("p7")],
    columns: [.stationCode],
    examples: [
      .good([.stationCode: "0090015"]),
      .bad([.stationCode: "2770000000"], at: .stationCode),
      .bad([.stationCode: "27A0000000"], at: .stationCode),
      .bad([.stationCode: "27-A000000-0"], at: .stationCode),
    ])

  static let flaws: [CellFlaw] = [.stationCodeTenDigits]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard TenDigits(row).kind == .careInsurance else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」は介護保険事業所番号と思われます。地方厚生局の7桁のステーションコードを入力してください。",
      en: "“\(value)” seems to be a care insurance number; please write the seven digits of the station code.")
  }
}
