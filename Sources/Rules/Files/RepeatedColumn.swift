import Stations
import Tables

/// A second column of the same name.
struct RepeatedColumn: FileRule {
  static let about = RuleDescription(
    id: "repeated-column",
    severity: .warning,
    title: Words(ja: "同じ列が2つあります", en: "A column appears twice"),
    summary: Words(
      ja: "見出しに同じ項目の列が2つ以上あります。",
      en: "The header names one column twice or more."),
    why: Words(
      ja: "左の列だけが読み取られ、右の列に入力した内容は使われません。",
      en: "Only the left one is read; what is typed into the right one is not used."),
    remedy: Words(
      ja: "列を1つにまとめてください。",
      en: "Merge the columns into one."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFile(
        "都道府県コード,ステーションコード,ステーション名,ステーション名\r\n27,0090015,見本訪問看護ステーション,\r\n", row: 1,
        at: .stationName),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .repeatedColumn(let first) = flaw.kind else { return }
    let (name, letters) = (flaw.value ?? "", SheetColumn.letters(first))
    report.add(
      flaw,
      ja: "「\(name)」の列は\(letters)列にもあります。\(letters)列だけを読み取ります。",
      en: "Column “\(name)” also appears in column \(letters); only that one is read.")
  }
}
