import Stations

/// The ten digits of a 医療機関コード of another prefecture.
struct StationCodeOfOtherPrefecture: CellRule {
  static let about = RuleDescription(
    id: "station-code-of-other-prefecture",
    severity: .error,
    title: Words(ja: "10桁の番号が別の都道府県のものです", en: "Ten digits of another prefecture"),
    summary: Words(
      ja: "ステーションコードに入力された10桁の先頭2桁が、行の都道府県コードと異なります。",
      en: "The station code holds ten digits whose first two are not the row’s prefecture code."),
    why: Words(
      ja: "別のステーションのコードか、都道府県コードの誤りが考えられます。",
      en: "It may be another station’s code, or the prefecture code is wrong."),
    remedy: Words(
      ja: "所在地と地方厚生局の通知を確かめ、7桁のコードを入力してください。",
      en: "Check where the station is and its notice, and write the seven digits."),
    sources: [.guide("p7, p9")],
    columns: [.stationCode],
    contradicts: [.prefectureCode],
    examples: [
      .good([.stationCode: "2760090015"]),
      .bad([.stationCode: "2860090015"], at: .stationCode),
    ])

  static let flaws: [CellFlaw] = [.stationCodeTenDigits]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let code = TenDigits(row)
    guard code.kind == .possibleStation, code.isOfOtherPrefecture else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」の先頭2桁が都道府県コード「\(row.utf8(.prefectureCode))」と一致しません。別のステーションのコードでないかご確認ください。",
      en: "“\(value)” does not begin with prefecture code “\(row.utf8(.prefectureCode))”; is it another station’s?")
  }
}
