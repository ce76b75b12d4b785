import Stations

/// A station whose name another one in its prefecture has too, with a code that a slip of the finger would explain.
struct StationProbablyRepeated: BatchRule {
  static let about = RuleDescription(
    id: "station-probably-repeated",
    severity: .warning,
    title: Words(ja: "同じステーションの可能性があります", en: "Probably one station"),
    summary: Words(
      ja: "同じ都道府県に同じ名前のステーションがあり、ステーションコードが1文字違い、または隣どうしの入れ替わりです。",
      en:
        "A station in the same prefecture has the same name and a code that differs by one digit or two swapped ones."
    ),
    why: Words(
      ja: "コードの打ち間違いで1つのステーションが2つに分かれると、申請状況も2つに分かれます。",
      en: "A mistyped code splits one station in two, and with it what has been done for it."),
    remedy: Words(
      ja: "地方厚生局の通知でステーションコードを確かめ、同じステーションなら1行にまとめてください。",
      en: "Check the code on the notice of the Regional Bureau of Health and Welfare; "
        + "merge the rows if it is one station."),
    sources: [.decision, .guide("p7")],
    columns: [.stationCode],
    examples: [
      .goodRows([[.stationCode: "0090015"], [.stationCode: "0090124"]]),
      .goodRows([[.stationCode: "0090015"], [.stationCode: "0090025", .stationName: "架空訪問看護"]]),
      .goodRows([[.stationCode: "0090015"], [.stationCode: "0090025", .prefectureCode: "28"]]),
      .badRows([[.stationCode: "0090015"], [.stationCode: "0090025"]], row: 3, at: .stationCode),
      .badRows([[.stationCode: "0090015"], [.stationCode: "0090105"]], row: 3, at: .stationCode),
    ])

  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    let rows = batch.rows()
    for group in batch.groups(sharing: .nameInPrefecture) {
      try judge(group, batch, rows, &report)
    }
  }

  /// Looks every code's neighbours up among the codes seen before it, so that a name on thousands of rows stays cheap.
  private func judge(_ group: [Int], _ batch: BatchView, _ rows: BatchRows, _ report: inout BatchReport) throws {
    var firstRows: [Int64: Int] = [:]
    for index in group {
      let station = batch.digests[index].station
      guard firstRows[station] == nil else { continue }
      let neighbour = NearbyCodes.of(station).compactMap { firstRows[$0] }.min()
      firstRows[station] = index
      guard let neighbour else { continue }
      let repetition = batch.repetition(
        of: batch.digests[neighbour].place, try rows.row(neighbour), at: batch.digests[index].place, try rows.row(index)
      )
      guard repetition.agrees(in: .stationName) else { continue }
      add(repetition, &report)
    }
  }

  private func add(_ repetition: Repetition, _ report: inout BatchReport) {
    // Not the other code: the station's page must show no other station's.
    let code = repetition.row.text(.stationCode)
    let first = repetition.firstInWords
    report.add(
      repetition.place, repetition.row, .stationCode, related: [repetition.firstPlace],
      ja: "\(first.ja)と名前が同じで、この行のコード「\(code)」もその行のコードとよく似ています。同じステーションではないかご確認ください。",
      en: "Same name as \(first.en), and this row’s code “\(code)” is like that row’s; probably one station."
    )
  }
}
