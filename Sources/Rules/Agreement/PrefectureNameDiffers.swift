import Stations

/// 都道府県名 of another prefecture than 都道府県コード.
struct PrefectureNameDiffers: RowRule {
  static let about = RuleDescription(
    id: "prefecture-name-differs",
    severity: .error,
    title: Words(ja: "都道府県名が都道府県コードと一致しません", en: "Prefecture’s name and code disagree"),
    summary: Words(
      ja: "都道府県名が、都道府県コードの示す都道府県と異なります。",
      en: "The prefecture’s name is not the one that the code stands for."),
    why: Words(
      ja: "どちらかが誤りで、コードが誤っていると別の府県のステーションとして申請されます。",
      en: "One of them is wrong; with a wrong code the station would apply under another prefecture."),
    remedy: Words(
      ja: "ステーションの所在地を確かめ、誤っている方を直してください。",
      en: "Check where the station is and correct the wrong one."),
    sources: [.guide("p18"), .standard("JIS X 0401")],
    columns: [.prefectureName],
    contradicts: [.prefectureCode],
    examples: [
      .good([.prefectureCode: "27", .prefectureName: "大阪府"]),
      .bad([.prefectureCode: "27", .prefectureName: "兵庫県"], at: .prefectureName),
    ])

  static let trigger: ColumnSet = [.prefectureName]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let named = row.number(.prefectureName), row.flaw(.prefectureName) == .none else { return }
    guard let coded = code(row), coded != named else { return }
    let codedName = Prefectures.name(Int(coded)) ?? ""
    let (name, code) = (row.utf8(.prefectureName), Prefectures.code(Int(coded)))
    report.add(
      row, .prefectureName,
      ja: "都道府県名「\(name)」が都道府県コード\(code)（\(codedName)）と一致しません。どちらが正しいかご確認ください。",
      en: "“\(name)” is not the prefecture of code \(code) (“\(codedName)”); correct the wrong one.")
  }

  /// The prefecture that the code names, also one outside West Japan.
  private func code(_ row: StationRow) -> Int64? {
    row.flaw(.prefectureCode) == .prefectureOutsideWest
      ? row.reading(.prefectureCode).number : row.number(.prefectureCode)
  }
}
