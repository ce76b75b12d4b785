import Stations

/// A header that lacks a column which every row must fill.
struct RequiredColumnMissing: FileRule {
  static let about = RuleDescription(
    id: "required-column-missing",
    severity: .error,
    title: Words(ja: "必須の列がありません", en: "A required column is missing"),
    summary: Words(
      ja: "都道府県コード、ステーションコード、ステーション名のうち、見出しにない列があります。",
      en: "The header lacks prefecture code, station code or station name."),
    why: Words(
      ja: "どちらかのコードの列がないと、どのステーションの行か分からないため、このファイルからはタスクを作れません。",
      en: "Without either code nobody can tell whose row it is, so no tasks can be made from this file."),
    remedy: Words(
      ja: "見出しの名前を確かめ、足りない列を加えて書き出し直してください。",
      en: "Check the column names, add what is missing and export again."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFile("都道府県コード,ステーション名,工事日\r\n27,見本訪問看護ステーション,2027-03-31\r\n", row: 1),
      .badFile("都道府県コード,ステーションコード,工事日\r\n27,0090015,2027-03-31\r\n", row: 1),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .missingColumns(let columns) = flaw.kind else { return }
    report.add(
      flaw,
      ja: "見出しに\(ColumnNames.ja(columns))の列がありません。加えて書き出し直してください。",
      en: "The header lacks \(ColumnNames.en(columns)); add it and export again.")
  }
}
