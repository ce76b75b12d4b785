import Stations

/// A station code whose leading zero a spreadsheet has dropped.
struct StationCodeLostZero: CellRule {
  static let about = RuleDescription(
    id: "station-code-lost-zero",
    severity: .error,
    title: Words(ja: "ステーションコードの先頭の0が失われています", en: "Station code has lost its leading zero"),
    summary: Words(
      ja: "ステーションコードの桁が足りず、表計算ソフトが先頭の0を消したと考えられます。",
      en: "The station code is too short, as when a spreadsheet drops the leading zero."),
    why: Words(
      ja: "ポータルは7桁のコードしか受け付けず、桁が足りないとアカウントを登録できません。",
      en: "The portal takes seven digits only, so the account cannot be registered."),
    remedy: Words(
      ja: "地方厚生局の通知で7桁のコードを確かめ、セルの書式を「文字列」にして先頭の0から入力してください。",
      en: "Check the seven digits on the notice, format the cell as text and type all of them."),
    sources: [.guide("p7")],
    columns: [.stationCode],
    examples: [
      .good([.stationCode: "0090015"]),
      .bad([.stationCode: "90015"], at: .stationCode, repaired: "0090015"),
      .bad([.prefectureCode: "16", .stationCode: "190016"], at: .stationCode, repaired: "0190016"),
      .bad([.stationCode: "190016"], at: .stationCode),
    ])

  static let flaws: [CellFlaw] = [.stationCodeLostZero]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "ステーションコード「\(value)」は7桁に足りません。先頭の0が失われていないかご確認ください。",
      en: "Station code “\(value)” is shorter than seven digits; check whether it has lost its leading zero.",
      suggestion: row.stationCodeWithZeros)
  }
}
