import Stations

/// A station code with something other than digits.
struct StationCodeNotDigits: CellRule {
  static let about = RuleDescription(
    id: "station-code-not-digits",
    severity: .error,
    title: Words(ja: "ステーションコードが数字ではありません", en: "Station code is not digits"),
    summary: Words(
      ja: "ステーションコードに数字以外の文字があります。",
      en: "The station code has something other than digits."),
    why: Words(
      ja: "コードが読めないとステーションを特定できず、この行のタスクを作れません。",
      en: "Without a readable code the station cannot be identified and its tasks cannot be listed."),
    remedy: Words(
      ja: "地方厚生局の通知で7桁のコードを確かめて入力してください。",
      en: "Check the seven digits on the notice of the Regional Bureau of Health and Welfare."),
    sources: [.guide("p7")],
    columns: [.stationCode],
    examples: [
      .good([.stationCode: "0090015"]),
      .bad([.stationCode: "申請中"], at: .stationCode),
      .bad([.stationCode: "009001O"], at: .stationCode),
    ])

  static let flaws: [CellFlaw] = [.stationCodeNotDigits]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "ステーションコード「\(value)」に数字以外の文字があります。7桁の数字で入力してください。",
      en: "Station code “\(value)” has something other than digits; please write its seven digits.")
  }
}
