import Stations

/// A station code with something between its digits.
struct StationCodeSeparated: CellRule {
  static let about = RuleDescription(
    id: "station-code-separated",
    severity: .warning,
    title: Words(ja: "ステーションコードに区切りがあります", en: "Station code has separators"),
    summary: Words(
      ja: "ステーションコードの7桁の間に、コンマやハイフンなどの区切りがあります。",
      en: "The seven digits of the station code are written with commas, hyphens, dots or spaces."),
    why: Words(
      ja: "ポータルは数字7桁だけを受け付けます。",
      en: "The portal takes the seven digits only."),
    remedy: Words(
      ja: "区切りを除き、数字7桁だけを入力してください。",
      en: "Leave out the separators and write the seven digits only."),
    sources: [.guide("p7")],
    columns: [.stationCode],
    examples: [
      .good([.stationCode: "0090015"]),
      .bad([.stationCode: "00-9001-5"], at: .stationCode, repaired: "0090015"),
      .bad([.stationCode: "00,9001,5"], at: .stationCode, repaired: "0090015"),
    ])

  static let flaws: [CellFlaw] = [.stationCodeSeparated]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "ステーションコード「\(value)」に区切りがあります。数字7桁だけで入力してください。",
      en: "Station code “\(value)” has separators; please write its seven digits only.",
      suggestion: row.canonical(column))
  }
}
