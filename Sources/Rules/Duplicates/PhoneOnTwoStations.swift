import Stations

/// A telephone number that a station of another 開設者 has too.
struct PhoneOnTwoStations: BatchRule {
  static let about = RuleDescription(
    id: "phone-on-two-stations",
    severity: .warning,
    title: Words(ja: "電話番号がほかの開設者のステーションと重複しています", en: "Two founders share a telephone number"),
    summary: Words(
      ja: "同じ電話番号が、開設者が同じと確かめられない別のステーションにも入力されています。",
      en: "Another station, not known to have the same founder, has the same telephone number."),
    why: Words(
      ja: "誤った番号では、申請の不備や工事の連絡がステーションに届きません。",
      en: "With a wrong number, nobody reaches the station about its applications or the visit."),
    remedy: Words(
      ja: "ステーションの電話番号を確かめてください。",
      en: "Check the station’s telephone number."),
    sources: [.guide("p7"), .decision],
    columns: [.phone],
    examples: [
      .goodRows([[.phone: "0660000001"], [.stationCode: "0090023", .phone: "0660000002"]]),
      .goodRows([
        [.phone: "0660000001", .founder: "医療法人見本会"],
        [.stationCode: "0090023", .phone: "0660000001", .founder: "医療法人見本会"],
      ]),
      .badRows(
        [
          [.phone: "0660000001", .founder: "医療法人見本会"],
          [.stationCode: "0090023", .phone: "0660000001", .founder: "株式会社架空"],
        ], row: 3, at: .phone),
    ])

  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    try batch.forEachRepetition(onAnotherStation: .phone) { repetition, sharesFounder in
      if sharesFounder { return }
      let value = repetition.row.text(.phone)
      let first = repetition.firstInWords
      report.add(
        repetition.place, repetition.row, .phone, related: [repetition.firstPlace],
        ja: "電話番号「\(value)」は、\(first.ja)の別のステーションにも入力されています。番号をご確認ください。",
        en: "Telephone number “\(value)” is also that of another station in \(first.en); check the number.")
    }
  }
}
