import Stations

/// 都道府県コード of a prefecture that NTT West does not serve.
struct PrefectureOutsideWest: CellRule {
  static let about = RuleDescription(
    id: "prefecture-outside-west",
    severity: .error,
    title: Words(ja: "都道府県が西日本エリアの外です", en: "Prefecture is outside West Japan"),
    summary: Words(
      ja: "都道府県コードが、西日本エリア（16〜18、21〜47）にない都道府県のものです。",
      en: "The prefecture code is real, but not one of West Japan (16–18, 21–47)."),
    why: Words(
      ja: "スタートパックの工事は西日本の30府県が対象で、コードの誤りか担当外の可能性があります。",
      en: "Visits are made in the thirty prefectures of West Japan only, so the code or the row is wrong."),
    remedy: Words(
      ja: "ステーションの所在地を確かめ、都道府県コードを直すか、行を担当のエリアへお渡しください。",
      en: "Check where the station is; correct the code or hand the row to whoever serves that area."),
    sources: [.guide("p18"), .standard("JIS X 0401")],
    columns: [.prefectureCode],
    examples: [
      .good([.prefectureCode: "27"]),
      .bad([.prefectureCode: "13"], at: .prefectureCode),
      .bad([.prefectureCode: "東京都"], at: .prefectureCode),
    ])

  static let flaws: [CellFlaw] = [.prefectureOutsideWest]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    let name = Prefectures.name(Int(row.reading(column).number)) ?? ""
    report.add(
      row, column,
      ja: "都道府県コード「\(value)」は\(name)のもので、西日本エリア（16〜18、21〜47）の外です。ご確認ください。",
      en: "Prefecture code “\(value)” stands for “\(name)”, outside West Japan (16–18, 21–47); please check it.")
  }
}
