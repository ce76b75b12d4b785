/// A row with fewer or more cells than the header.
struct RaggedRow: FileRule {
  static let about = RuleDescription(
    id: "ragged-row",
    severity: .warning,
    title: Words(ja: "列の数が見出しと違います", en: "A row has too many or too few cells"),
    summary: Words(
      ja: "行の列の数が、見出しの列の数と違います。",
      en: "The row has fewer or more cells than the header."),
    why: Words(
      ja: "途中で列がずれていると、別の項目の内容として読み取られます。",
      en: "If its cells are shifted, each is taken for another column’s."),
    remedy: Words(
      ja: "セルの中のコンマや改行を確かめ、「\"」で囲むか、Excelで保存し直してください。",
      en: "Look for commas and line breaks within cells; quote them, or save the file again in Excel."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .goodFile(Example.plainHeader + "27,0090015,見本訪問看護ステーション,2027-03-31,　\r\n"),
      .badFile(Example.plainFile + "27,0090023,架空訪問看護ステーション\r\n", row: 3),
      .badFile(Example.plainFile + "27,0090023,架空訪問看護,ステーション,2027-03-31\r\n", row: 3),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .ragged(let cells, let expected) = flaw.kind else { return }
    report.add(
      flaw,
      ja: "この行は\(cells)列ありますが、見出しは\(expected)列です。列がずれていないかご確認ください。",
      en: "The row has \(EnglishCount.of(cells, "cell")), the header \(expected); check that none is shifted.")
  }
}
