import Stations

/// 医療機関コード10桁 that ends with another station code than the row’s.
struct FacilityCodeStationDiffers: RowRule {
  static let about = RuleDescription(
    id: "facility-code-station-differs",
    severity: .error,
    title: Words(ja: "医療機関コード10桁とステーションコードが一致しません", en: "10-digit code and station code disagree"),
    summary: Words(
      ja: "医療機関コード10桁の末尾7桁が、ステーションコードと異なります。",
      en: "The last seven digits of the 10-digit code are not the station code."),
    why: Words(
      ja: "どちらかが誤りで、誤ったコードでは別のステーションとして申請されるおそれがあります。",
      en: "One of them is wrong, and with a wrong code the application may be taken for another station’s."),
    remedy: Words(
      ja: "地方厚生局の通知で7桁のコードを確かめ、誤っている方を直してください。",
      en: "Check the seven digits on the notice and correct the wrong one."),
    sources: [.guide("p7, p9")],
    columns: [.facilityCode],
    contradicts: [.stationCode],
    examples: [
      .good([.facilityCode: "2760090015"]),
      .bad([.facilityCode: "2760090528"], at: .facilityCode),
    ])

  static let trigger: ColumnSet = [.facilityCode]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let facility = row.number(.facilityCode), let station = row.number(.stationCode),
      facility / 10_000_000 % 10 == 6, facility % 10_000_000 != station
    else { return }
    let code = CanonicalText.stationCode(station)
    report.add(
      row, .facilityCode,
      ja: "医療機関コード10桁「\(row.utf8(.facilityCode))」の末尾7桁がステーションコード\(code)と一致しません。どちらが正しいかご確認ください。",
      en: "10-digit code “\(row.utf8(.facilityCode))” does not end with the station code \(code); "
        + "correct the wrong one.")
  }
}
