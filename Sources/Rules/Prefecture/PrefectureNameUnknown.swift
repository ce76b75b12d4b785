import Stations

/// A 都道府県名 that no prefecture has.
struct PrefectureNameUnknown: CellRule {
  static let about = RuleDescription(
    id: "prefecture-name-unknown",
    severity: .warning,
    title: Words(ja: "都道府県名ではありません", en: "Not a prefecture’s name"),
    summary: Words(
      ja: "都道府県名が、47都道府県のどの名前でもありません。",
      en: "The prefecture’s name is none of the 47."),
    why: Words(
      ja: "都道府県コードと照らし合わせることができず、コードの誤りに気づけません。",
      en: "It cannot be compared with the code, so a wrong code would go unnoticed."),
    remedy: Words(
      ja: "都道府県名を正しく入力するか、空欄にしてください。",
      en: "Write the prefecture’s name, or leave the cell blank."),
    sources: [.standard("JIS X 0401")],
    columns: [.prefectureName],
    examples: [
      .good([.prefectureName: "大阪"]),
      .bad([.prefectureName: "大坂府"], at: .prefectureName, repaired: "大阪府"),
      .bad([.prefectureCode: "", .prefectureName: "関西"], at: .prefectureName),
    ])

  static let flaws: [CellFlaw] = [.prefectureNameUnknown]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」は都道府県名ではありません。正しい名前かどうかご確認ください（例 大阪府）。",
      en: "“\(value)” is not a prefecture’s name (such as “大阪府”); please check it.",
      suggestion: row.number(.prefectureCode).flatMap { Prefectures.name(Int($0)) })
  }
}
