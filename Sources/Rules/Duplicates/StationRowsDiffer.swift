import Stations

/// A station that is in the batch twice with different cells.
struct StationRowsDiffer: BatchRule {
  static let about = RuleDescription(
    id: "station-rows-differ",
    severity: .error,
    title: Words(ja: "同じステーションの行の内容が食い違っています", en: "Rows of the same station differ"),
    summary: Words(
      ja: "同じ医療機関コードの行がほかにもあり、内容が異なる項目があります。",
      en: "Another row has the same 10-digit code, and some of its cells say something else."),
    why: Words(
      ja: "どちらが正しいか分からず、タスクは最初の行だけから作られます。",
      en: "Nobody can tell which one is right, and tasks are made from the first row only."),
    remedy: Words(
      ja: "ステーションコードを確かめ、同じステーションなら正しい内容の1行にまとめ、別のステーションならコードを直してください。",
      en: "Check the station code: merge the rows if it is one station, correct the code if there are two."),
    sources: [.decision, .guide("p7")],
    columns: [.stationCode],
    examples: [
      .goodRows([[.phone: "0660000001"], [.stationCode: "0090023", .phone: "0660000002"]]),
      .goodRows([[:], [:]]),
      .badRows([[.notes: "午前希望"], [.notes: "午後希望"]], row: 3, at: .stationCode),
      .badRows([[.notes: "午前希望"], [:]], row: 3, at: .stationCode),
    ])

  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    try batch.forEachRepetition(of: .station, where: { !$0.surelyEquals($1) }) { repetition in
      let columns = repetition.differences
      guard !columns.isEmpty else { return }
      let first = repetition.firstInWords
      report.add(
        repetition.place, repetition.row, .stationCode, related: [repetition.firstPlace],
        ja: "\(first.ja)と都道府県コード・ステーションコードが同じですが、\(ColumnNames.ja(columns))の内容が異なります。"
          + "正しい1行にまとめてください。",
        en: "This is the station of \(first.en), but the rows differ in \(ColumnNames.en(columns)); "
          + "keep one row with what is right.")
    }
  }
}
