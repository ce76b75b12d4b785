import Stations

/// The ten digits of a hospital, dentist or pharmacy in the place of a station code.
struct StationCodeOfOtherInstitution: CellRule {
  static let about = RuleDescription(
    id: "station-code-of-other-institution",
    severity: .error,
    title: Words(ja: "病院・歯科・薬局などの10桁の番号が入力されています", en: "Code of another kind of institution"),
    summary: Words(
      ja: "ステーションコードに入力された10桁の3桁目が、医科・歯科・調剤などを示す数字です。",
      en: "The station code holds ten digits whose third stands for a hospital, dentist or pharmacy."),
    why: Words(
      ja: "併設の病院などのコードでは、訪問看護ステーションとして登録できません。",
      en: "With the code of a hospital next door the station cannot be registered."),
    remedy: Words(
      ja: "地方厚生局の通知で7桁のコードを確かめて入力してください。",
      en: "Check the seven digits on the notice of the Regional Bureau of Health and Welfare."),
    sources: [.guide("p7, p9")],
    columns: [.stationCode],
    examples: [
      .good([.stationCode: "0090015"]),
      .bad([.stationCode: "2710090015"], at: .stationCode),
    ])

  static let flaws: [CellFlaw] = [.stationCodeTenDigits]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard TenDigits(row).kind == .otherInstitution else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」の3桁目は訪問看護（6）ではなく、病院・歯科・薬局などの番号です。ステーションの7桁のコードを入力してください。",
      en:
        "The third digit of “\(value)” is not that of home-visit nursing (6); please write the station’s seven digits.")
  }
}
