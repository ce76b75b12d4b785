import Stations

/// Characters outside JIS X 0208 in 開設者.
struct FounderOutsideJIS: CellRule {
  static let about = RuleDescription(
    id: "founder-outside-jis",
    severity: .error,
    title: Words(ja: "開設者に環境依存文字があります", en: "Founder has platform-dependent characters (環境依存文字)"),
    summary: Words(
      ja: "開設者に、JIS第1水準・第2水準の漢字などに含まれない環境依存文字があります。",
      en: "The founder’s name has characters outside JIS X 0208 levels 1 and 2."),
    why: Words(
      ja: "ポータルは環境依存文字を受け付けません。",
      en: "The portal refuses such characters."),
    remedy: Words(
      ja: "JIS第1水準・第2水準の文字に置き換えてください（例 髙→高、﨑→崎、㈱→株式会社）。改行やタブは消し、1行で入力してください。",
      en: "Replace them by characters of JIS levels 1 and 2 (such as “高” for “髙”). Remove line breaks and tabs: "
        + "the name must be on one line."),
    sources: [.guide("p7"), .standard("JIS X 0208")],
    columns: [.founder],
    examples: [
      .good([.founder: "医療法人高崎会"]),
      .bad([.founder: "医療法人髙﨑会"], at: .founder),
      .bad([.founder: "㈱見本"], at: .founder),
      .bad([.founder: "𠮷田見本"], at: .founder),
      .bad([.founder: "株式会社\n見本ケア"], at: .founder),
    ])

  static let flaws: [CellFlaw] = [.founderOutsideJIS]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.text(column)
    if value.unicodeScalars.allSatisfy({ FounderCharacter($0) != .outside || FounderCharacters.isBreak($0) }) {
      return report.add(
        row, column,
        ja: "開設者「\(value)」の途中に\(FounderCharacters.list(value, .outside, .ja))があり、ポータルでは使えません。消して1行で入力してください。",
        en: "Founder “\(value)” has \(FounderCharacters.list(value, .outside, .en)) in the middle; please remove it.")
    }
    report.add(
      row, column,
      ja: "開設者「\(value)」の\(FounderCharacters.list(value, .outside, .ja))は環境依存文字で、ポータルでは使えません。JIS第1・第2水準の文字に置き換えてください。",
      en:
        "Founder “\(value)” has \(FounderCharacters.list(value, .outside, .en)), outside JIS X 0208; please replace it."
    )
  }
}
