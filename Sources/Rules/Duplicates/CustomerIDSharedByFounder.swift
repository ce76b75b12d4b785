import Stations

/// A お客さまID that another station of the same 開設者 has too.
struct CustomerIDSharedByFounder: BatchRule {
  static let about = RuleDescription(
    id: "customer-id-shared-by-founder",
    severity: .warning,
    title: Words(ja: "同じ開設者のステーションでお客さまIDが共通です", en: "Two stations of one founder share a customer ID"),
    summary: Words(
      ja: "同じお客さまIDが、同じ開設者の別のステーションにも入力されています。",
      en: "Another station of the same founder has the same customer ID."),
    why: Words(
      ja: "同じ建物で回線を共用していなければ、どちらかのIDが誤っており、当日に接続できません。",
      en: "Unless both share a line in one building, one of the numbers is wrong and its terminal cannot connect."),
    remedy: Words(
      ja: "回線を共用しているかを開設者に確かめ、そうでなければ「開通のご案内」のお客さまIDに直してください。",
      en: "Ask the founder whether they share a line; if not, correct the number by the opening notice."),
    sources: [.guide("p19"), .decision],
    columns: [.customerID],
    examples: [
      .goodRows([
        [.customerID: "CAF5000123456", .founder: "医療法人見本会"],
        [.stationCode: "0090023", .customerID: "CAF5000123456", .founder: "株式会社架空"],
      ]),
      .goodRows([[.customerID: "CAF5000123456"], [.stationCode: "0090023", .customerID: "CAF5000123456"]]),
      .badRows(
        [
          [.customerID: "CAF5000123456", .founder: "医療法人見本会"],
          [.stationCode: "0090023", .customerID: "CAF5000123456", .founder: "医療法人　見本会"],
        ], row: 3, at: .customerID),
    ])

  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    try batch.forEachRepetition(onAnotherStation: .customerID) { repetition, sharesFounder in
      guard sharesFounder else { return }
      let value = repetition.row.text(.customerID)
      let first = repetition.firstInWords
      report.add(
        repetition.place, repetition.row, .customerID, related: [repetition.firstPlace],
        ja: "お客さまID「\(value)」は、\(first.ja)の同じ開設者のステーションと共通です。回線を共用しているかご確認ください。",
        en: "Customer ID “\(value)” is also that of a station of the same founder in \(first.en); do they share a line?"
      )
    }
  }
}
