import Stations

/// A お客さまID that another station has too.
struct CustomerIDOnTwoStations: BatchRule {
  static let about = RuleDescription(
    id: "customer-id-on-two-stations",
    severity: .error,
    title: Words(ja: "お客さまIDがほかのステーションと重複しています", en: "Two stations share a customer ID"),
    summary: Words(
      ja: "同じお客さまIDが、開設者が同じと確かめられない別のステーションにも入力されています。",
      en: "Another station, not known to have the same founder, has the same customer ID."),
    why: Words(
      ja: "お客さまIDは回線ごとに異なるため、誤ったIDで②を申請すると当日に接続できません。",
      en: "Every line has its own customer ID; an application with a wrong one leaves the terminal unconnected."),
    remedy: Words(
      ja: "「開通のご案内」またはONU・HGWのラベルで、CAFで始まるお客さまIDを確かめてください。",
      en: "Check the number beginning with CAF on the opening notice or on the label of the ONU or HGW."),
    sources: [.guide("p19"), .decision],
    columns: [.customerID],
    examples: [
      .goodRows([
        [.customerID: "CAF5000123456"], [.stationCode: "0090023", .customerID: "CAF5000123457"],
      ]),
      .goodRows([
        [.customerID: "CAF5000123456", .founder: "医療法人見本会"],
        [.stationCode: "0090023", .customerID: "CAF5000123456", .founder: "医療法人見本会"],
      ]),
      .goodRows([[.customerID: "CAF5000123456"], [.customerID: "CAF5000123456", .notes: "再掲"]]),
      .badRows(
        [
          [.customerID: "CAF5000123456", .founder: "医療法人見本会"],
          [.stationCode: "0090023", .customerID: "5000123456", .founder: "株式会社架空"],
        ], row: 3, at: .customerID),
      .badRows(
        [
          [.customerID: "CAF5000123456", .founder: "医療法人見本会"],
          [.stationCode: "0090015", .customerID: "CAF5000123456", .founder: "医療法人見本会"],
          [.stationCode: "90023", .customerID: "CAF5000123456", .founder: "株式会社架空"],
        ], row: 4, at: .customerID),
      .badRows(
        [[.customerID: "CAF5000123456"], [.stationCode: "0090023", .customerID: "CAF5000123456"]], row: 3,
        at: .customerID),
    ])

  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    try batch.forEachRepetition(onAnotherStation: .customerID) { repetition, sharesFounder in
      if sharesFounder { return }
      let value = repetition.row.text(.customerID)
      let first = repetition.firstInWords
      report.add(
        repetition.place, repetition.row, .customerID, related: [repetition.firstPlace],
        ja: "お客さまID「\(value)」は、\(first.ja)の別のステーションにも入力されています。開通のご案内でご確認ください。",
        en: "Customer ID “\(value)” is also that of another station in \(first.en); check the opening notice.")
    }
  }
}
