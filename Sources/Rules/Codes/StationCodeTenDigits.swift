import Stations

/// The ten digits of a 医療機関コード in the place of a station code.
struct StationCodeTenDigits: CellRule {
  static let about = RuleDescription(
    id: "station-code-ten-digits",
    severity: .error,
    title: Words(ja: "ステーションコードに10桁の番号が入力されています", en: "Station code has ten digits"),
    summary: Words(
      ja: "ステーションコードに、10桁の医療機関コードと思われる番号が入力されています。",
      en: "The station code holds ten digits, as of a 10-digit facility code."),
    why: Words(
      ja: "ポータルに入力するのは末尾7桁で、介護保険事業所番号とも取り違えやすい番号です。",
      en: "The portal wants the last seven, and a care insurance number is easily mistaken for them."),
    remedy: Words(
      ja: "地方厚生局の通知で7桁のコードを確かめて入力してください。",
      en: "Check the seven digits on the notice of the Regional Bureau of Health and Welfare."),
    sources: [.guide("p7, p9")],
    columns: [.stationCode],
    examples: [
      .good([.stationCode: "0090015"]),
      .bad([.stationCode: "2760090015"], at: .stationCode, repaired: "0090015"),
      .bad([.stationCode: "2760090016"], at: .stationCode),
    ])

  static let flaws: [CellFlaw] = [.stationCodeTenDigits]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let code = TenDigits(row)
    guard code.kind == .possibleStation, !code.isOfOtherPrefecture else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "ステーションコード「\(value)」は10桁です。10桁の医療機関コードか介護保険事業所番号でないかを確かめ、7桁で入力してください。",
      en: "“\(value)” has ten digits: a 10-digit code or a care insurance number; write the station code’s seven.",
      suggestion: code.stationCode)
  }
}
