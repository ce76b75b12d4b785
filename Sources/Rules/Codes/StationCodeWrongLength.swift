import Stations

/// A station code with too few or too many digits.
struct StationCodeWrongLength: CellRule {
  static let about = RuleDescription(
    id: "station-code-wrong-length",
    severity: .error,
    title: Words(ja: "ステーションコードの桁数が違います", en: "Station code has the wrong length"),
    summary: Words(
      ja: "ステーションコードが7桁ではありません。",
      en: "The station code does not have seven digits."),
    why: Words(
      ja: "ポータルは7桁のコードしか受け付けず、アカウントを登録できません。",
      en: "The portal takes seven digits only, so the account cannot be registered."),
    remedy: Words(
      ja: "地方厚生局の通知で7桁のコードを確かめて入力してください。",
      en: "Check the seven digits on the notice of the Regional Bureau of Health and Welfare."),
    sources: [.guide("p7")],
    columns: [.stationCode],
    examples: [
      .good([.stationCode: "0090015"]),
      .bad([.stationCode: "00900155"], at: .stationCode),
      .bad([.stationCode: "1234"], at: .stationCode),
    ])

  static let flaws: [CellFlaw] = [.stationCodeWrongLength]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "ステーションコード「\(value)」が7桁ではありません。7桁の数字で入力してください。",
      en: "Station code “\(value)” does not have seven digits; please write all seven.")
  }
}
