import Stations

/// 医療機関コード10桁 whose third digit is not 6.
struct FacilityCodeOtherService: RowRule {
  static let about = RuleDescription(
    id: "facility-code-other-service",
    severity: .error,
    title: Words(ja: "医療機関コード10桁が訪問看護のものではありません", en: "10-digit code is not of home-visit nursing"),
    summary: Words(
      ja: "医療機関コード10桁の3桁目が、訪問看護を示す6ではありません。",
      en: "The third digit of the 10-digit code is not 6, which stands for home-visit nursing."),
    why: Words(
      ja: "病院や薬局のコード、または介護保険事業所番号が入力されている可能性があります。",
      en: "It may be the code of a hospital or pharmacy, or a care insurance number."),
    remedy: Words(
      ja: "地方厚生局の通知で、都道府県2桁＋6＋ステーションコード7桁になることを確かめてください。",
      en: "Check on the notice that it is prefecture, 6 and the seven digits of the station code."),
    sources: [.guide("p7, p9")],
    columns: [.facilityCode],
    examples: [
      .good([.facilityCode: "2760090015"]),
      .bad([.facilityCode: "2710090015"], at: .facilityCode),
    ])

  static let trigger: ColumnSet = [.facilityCode]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let facility = row.number(.facilityCode), facility / 10_000_000 % 10 != 6 else { return }
    report.add(
      row, .facilityCode,
      ja: "医療機関コード10桁「\(row.utf8(.facilityCode))」の3桁目が6（訪問看護）ではありません。別の番号でないかご確認ください。",
      en: "The third digit of “\(row.utf8(.facilityCode))” is not 6 (home-visit nursing); please check the code.")
  }
}
