import Stations

/// A 都道府県コード that JIS X 0401 does not have.
struct PrefectureUnknown: CellRule {
  static let about = RuleDescription(
    id: "prefecture-unknown",
    severity: .error,
    title: Words(ja: "都道府県コードではありません", en: "Not a prefecture code"),
    summary: Words(
      ja: "都道府県コードが、01〜47のどのコードでも都道府県名でもありません。",
      en: "The prefecture code is neither one of 01–47 nor a prefecture’s name."),
    why: Words(
      ja: "都道府県が分からないとステーションを特定できず、この行のタスクを作れません。",
      en: "Without its prefecture a station cannot be told from others, and its tasks cannot be listed."),
    remedy: Words(
      ja: "2桁の都道府県コードを入力してください（例 27、46：鹿児島県）。",
      en: "Write the two digits of the prefecture code (such as 27)."),
    sources: [.guide("p18"), .standard("JIS X 0401")],
    columns: [.prefectureCode],
    examples: [
      .good([.prefectureCode: "27：大阪府"]),
      .bad([.prefectureCode: "48"], at: .prefectureCode),
      .bad([.prefectureCode: "関西"], at: .prefectureCode),
    ])

  static let flaws: [CellFlaw] = [.prefectureUnknown]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」は都道府県コードではありません。2桁のコードを入力してください（例 27）。",
      en: "“\(value)” is not a prefecture code; please write its two digits (such as 27).")
  }
}
