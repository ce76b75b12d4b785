import Stations

/// Half-width characters in 開設者.
struct FounderHalfWidth: CellRule {
  static let about = RuleDescription(
    id: "founder-half-width",
    severity: .warning,
    title: Words(ja: "開設者に半角文字があります", en: "Founder has half-width characters"),
    summary: Words(
      ja: "開設者に、半角の英数字・記号・カタカナ・空白があります。",
      en: "The founder’s name has half-width letters, digits, signs, katakana or spaces."),
    why: Words(
      ja: "ポータルの開設者は全角で入力する項目です。",
      en: "The portal wants the founder’s name in full width."),
    remedy: Words(
      ja: "全角で入力してください。",
      en: "Write the name in full width."),
    sources: [.guide("p7")],
    columns: [.founder],
    examples: [
      .good([.founder: "医療法人見本会"]),
      .bad([.founder: "株式会社ABC"], at: .founder, repaired: "株式会社ＡＢＣ"),
      .bad([.founder: "医療法人ﾐﾎﾝｶﾞﾜ会"], at: .founder, repaired: "医療法人ミホンガワ会"),
      .bad([.founder: "医療法人\"見本\"会"], at: .founder, repaired: "医療法人”見本”会"),
    ])

  static let flaws: [CellFlaw] = [.founderHalfWidth]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "開設者「\(value)」に半角文字があります。全角で入力してください。",
      en: "Founder “\(value)” has half-width characters; please write them in full width.",
      suggestion: row.canonical(column))
  }
}
