import Stations

/// 医療機関コード10桁 that begins with another prefecture than the row’s.
struct FacilityCodePrefectureDiffers: RowRule {
  static let about = RuleDescription(
    id: "facility-code-prefecture-differs",
    severity: .error,
    title: Words(ja: "医療機関コード10桁の都道府県が一致しません", en: "10-digit code is of another prefecture"),
    summary: Words(
      ja: "医療機関コード10桁の先頭2桁が、行の都道府県コードと異なります。",
      en: "The first two digits of the 10-digit code are not the row’s prefecture code."),
    why: Words(
      ja: "10桁のコードは都道府県2桁＋点数表1桁＋ステーションコード7桁で、どちらかが誤りです。",
      en: "The ten digits are prefecture, score table and station code, so one of the two is wrong."),
    remedy: Words(
      ja: "地方厚生局の通知でコードと所在地を確かめ、誤っている方を直してください。",
      en: "Check both on the notice of the Regional Bureau of Health and Welfare and correct the wrong one."),
    sources: [.guide("p7, p9")],
    columns: [.facilityCode],
    contradicts: [.prefectureCode],
    examples: [
      .good([.facilityCode: "2760090015"]),
      .bad([.facilityCode: "2860090015"], at: .facilityCode),
    ])

  static let trigger: ColumnSet = [.facilityCode]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let facility = row.number(.facilityCode), let prefecture = row.number(.prefectureCode),
      facility / 100_000_000 != prefecture
    else { return }
    let code = Prefectures.code(Int(prefecture))
    report.add(
      row, .facilityCode,
      ja: "医療機関コード10桁「\(row.utf8(.facilityCode))」の先頭2桁が都道府県コード\(code)と一致しません。どちらが正しいかご確認ください。",
      en: "10-digit code “\(row.utf8(.facilityCode))” does not begin with the row’s prefecture code \(code); "
        + "correct the wrong one.")
  }
}
