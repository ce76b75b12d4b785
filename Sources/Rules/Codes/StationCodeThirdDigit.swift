import Stations

/// A station code whose third digit is not 9.
struct StationCodeThirdDigit: RowRule {
  static let about = RuleDescription(
    id: "station-code-third-digit",
    severity: .warning,
    title: Words(ja: "ステーションコードの3桁目が9ではありません", en: "Third digit of the station code is not 9"),
    summary: Words(
      ja: "ステーションコードの3桁目が、訪問看護ステーションでほぼ必ず使われる9ではありません。",
      en: "The third digit is not 9, as it is in practically every station code."),
    why: Words(
      ja: "病院や薬局のコードは3桁目が9にならないため、取り違えが疑われます。",
      en: "Codes of hospitals and pharmacies never have 9 there, so it may be one of theirs."),
    remedy: Words(
      ja: "地方厚生局の通知で、訪問看護ステーションのコードかどうかを確かめてください。",
      en: "Check on the notice that it is the code of the nursing station."),
    sources: [.publicStations],
    columns: [.stationCode],
    examples: [
      .good([.stationCode: "0090015"]),
      .bad([.stationCode: "0010013"], at: .stationCode),
    ])

  static let trigger: ColumnSet = [.stationCode]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let code = row.number(.stationCode), code / 10_000 % 10 != 9 else { return }
    let value = row.utf8(.stationCode)
    report.add(
      row, .stationCode,
      ja: "ステーションコード「\(value)」の3桁目が9ではありません。病院や薬局のコードでないかご確認ください。",
      en: "The third digit of “\(value)” is not 9; please check that it is not the code of a hospital or pharmacy.")
  }
}
