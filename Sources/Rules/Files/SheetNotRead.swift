/// A sheet with the required columns behind the one that is read.
struct SheetNotRead: FileRule {
  static let about = RuleDescription(
    id: "sheet-not-read",
    severity: .warning,
    title: Words(ja: "読まれないシートがあります", en: "Another sheet was not read"),
    summary: Words(
      ja: "ブックの2枚目以降のシートにも必要な見出しがありますが、読むのは最初の1枚だけです。",
      en: "Another sheet of the workbook has the required columns too; only the first such sheet is read."),
    why: Words(
      ja: "そのシートのステーションは今夜の確認から漏れます。",
      en: "Its stations are not looked after tonight."),
    remedy: Words(
      ja: "そのシートも確認するときは、別のブックに分けて置いてください。不要なら、シートを非表示にするか削除してください。",
      en: "To have it judged, put it into a workbook of its own; if it is not needed, hide or delete it."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.furtherSheet(read: "一覧"), value: "一覧（控え）")),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .furtherSheet(let read) = flaw.kind else { return }
    let name = flaw.value ?? ""
    report.add(
      flaw,
      ja: "シート「\(name)」は読まれません（読んだのは「\(read)」だけです）。確認するときは別のブックに分け、不要なら非表示にしてください。",
      en: "The sheet “\(name)” is not read, only “\(read)” is; put it into its own workbook, or hide it.")
  }
}
