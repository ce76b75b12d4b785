import Stations

/// A station that is in the batch twice with the same cells.
struct StationRowRepeated: BatchRule {
  static let about = RuleDescription(
    id: "station-row-repeated",
    severity: .warning,
    title: Words(ja: "同じステーションの同じ行があります", en: "The same row of a station twice"),
    summary: Words(
      ja: "同じ医療機関コードの行がほかにもあり、すべての項目が一致しています。",
      en: "Another row has the same 10-digit code, and all its cells say the same."),
    why: Words(
      ja: "タスクは最初の行だけから作られるため、片方だけを直すと食い違いが生じます。",
      en: "Tasks are made from the first row only, so a correction of the other one is lost."),
    remedy: Words(
      ja: "どちらか1行を残して、もう一方の行を削除してください。",
      en: "Keep one of the rows and delete the other."),
    sources: [.decision, .guide("p7")],
    columns: [.stationCode],
    examples: [
      .goodRows([[.stationCode: "0090015"], [.stationCode: "0090023"]]),
      .goodRows([[.notes: "午前希望"], [.notes: "午後希望"]]),
      .goodRows([[.prefectureCode: "27"], [.prefectureCode: "28"]]),
      .badRows([[:], [.stationName: "見本訪問看護　ステーション"]], row: 3, at: .stationCode),
    ])

  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    try batch.forEachRepetition(of: .station, where: { _, _ in true }) { repetition in
      guard repetition.differences.isEmpty else { return }
      let first = repetition.firstInWords
      report.add(
        repetition.place, repetition.row, .stationCode, related: [repetition.firstPlace],
        ja: "\(first.ja)と都道府県コード・ステーションコードが同じで、内容もすべて同じです。どちらか1行を削除してください。",
        en: "This is the station of \(first.en), and all cells say the same; delete one of the two rows.")
    }
  }
}
