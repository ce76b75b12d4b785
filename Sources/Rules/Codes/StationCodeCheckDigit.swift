import Stations

/// A station code whose last digit is not its check digit.
struct StationCodeCheckDigit: RowRule {
  static let about = RuleDescription(
    id: "station-code-check-digit",
    severity: .warning,
    title: Words(ja: "ステーションコードの末尾の数字が合いません", en: "Station code fails its check digit"),
    summary: Words(
      ja: "ステーションコードの末尾の数字（検証番号）が、都道府県コードとほかの桁から計算した数字と異なります。",
      en: "The last digit of the station code is not the check digit of the prefecture and the other six."),
    why: Words(
      ja: "実在するコードのほぼすべてで一致するため、都道府県コードかいずれかの桁の誤りが疑われます。",
      en: "Practically every real code has it right, so a digit or the prefecture is likely to be wrong."),
    remedy: Words(
      ja: "地方厚生局の通知と1桁ずつ照らし合わせてください。",
      en: "Compare every digit with the notice of the Regional Bureau of Health and Welfare."),
    sources: [.publicStations],
    columns: [.stationCode],
    examples: [
      .good([.prefectureCode: "21", .stationCode: "0890014"]),
      .bad([.stationCode: "0090016"], at: .stationCode),
      .bad([.prefectureCode: "28", .stationCode: "0090015"], at: .stationCode),
    ])

  static let trigger: ColumnSet = [.stationCode]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let prefecture = row.number(.prefectureCode), let code = row.number(.stationCode),
      !CheckDigit.isRight(prefecture: Int(prefecture), stationCode: Int(code))
    else { return }
    let value = row.utf8(.stationCode)
    report.add(
      row, .stationCode,
      ja: "ステーションコード「\(value)」の末尾の数字が、ほかの桁から計算した数字と合いません。都道府県コードと7桁に打ち間違いがないかご確認ください。",
      en: "Station code “\(value)” fails its check digit; please check its digits and the prefecture code.")
  }
}
