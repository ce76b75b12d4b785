import Stations

/// A cell with the code of one prefecture and the name of another.
struct PrefectureContradictsItself: CellRule {
  static let about = RuleDescription(
    id: "prefecture-contradicts-itself",
    severity: .error,
    title: Words(ja: "都道府県のコードと名前が同じセルの中で食い違っています", en: "Code and name in one cell disagree"),
    summary: Words(
      ja: "1つのセルに書かれた都道府県コードと都道府県名が、別の都道府県のものです。",
      en: "One cell holds the code of one prefecture and the name of another."),
    why: Words(
      ja: "どちらが正しいか分からず、ステーションを特定できません。",
      en: "Nobody can tell which of the two is right, so the station cannot be identified."),
    remedy: Words(
      ja: "ステーションの所在地を確かめ、正しいコードだけを2桁で入力してください。",
      en: "Check where the station is and write the two digits of its code only."),
    sources: [.guide("p18"), .standard("JIS X 0401")],
    columns: [.prefectureCode, .prefectureName],
    examples: [
      .good([.prefectureCode: "27：大阪府"]),
      .bad([.prefectureCode: "46：宮崎県"], at: .prefectureCode),
      .bad([.prefectureName: "46：宮崎県"], at: .prefectureName),
    ])

  static let flaws: [CellFlaw] = [.prefectureContradictsItself]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    let name = Prefectures.name(Int(row.reading(column).number)) ?? ""
    report.add(
      row, column,
      ja: "「\(value)」のコードは\(name)のもので、名前と一致しません。どちらが正しいかご確認ください。",
      en: "The code in “\(value)” stands for “\(name)”, not for the name beside it; please check both.")
  }
}
