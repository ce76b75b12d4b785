import Stations

/// Full-width characters in 開設者 that the portal’s list does not name.
struct FounderDoubtful: CellRule {
  static let about = RuleDescription(
    id: "founder-doubtful",
    severity: .warning,
    title: Words(ja: "開設者にポータルの説明にない文字があります", en: "Founder has characters that the portal may refuse"),
    summary: Words(
      ja: "開設者に、ポータルが使えるとしていない全角の空白や記号があります。",
      en: "The founder’s name has a full-width space or sign that the portal does not list."),
    why: Words(
      ja: "ポータルが受け付けない可能性があります。",
      en: "The portal may refuse it."),
    remedy: Words(
      ja: "申請時に受け付けられなければ、その文字を除いて入力してください。",
      en: "If the portal refuses the name, delete that character."),
    sources: [.guide("p7"), .decision],
    columns: [.founder],
    examples: [
      .good([.founder: "医療法人ミホン々会．ー"]),
      .bad([.founder: "医療法人　見本会"], at: .founder),
      .bad([.founder: "医療法人（社団）見本・会"], at: .founder),
    ])

  static let flaws: [CellFlaw] = [.founderDoubtful]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.text(column)
    report.add(
      row, column,
      ja: "開設者「\(value)」に\(FounderCharacters.list(value, .doubtful, .ja))があります。ポータルの説明にない文字のため、申請時に受け付けられないことがあります。",
      en: "Founder “\(value)” has \(FounderCharacters.list(value, .doubtful, .en)), which the portal does not list; "
        + "if the portal refuses the name, delete that character.")
  }
}
