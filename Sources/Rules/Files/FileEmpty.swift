/// A file that holds nothing.
struct FileEmpty: FileRule {
  static let about = RuleDescription(
    id: "file-empty",
    severity: .error,
    title: Words(ja: "ファイルが空です", en: "The file is empty"),
    summary: Words(
      ja: "ファイルに1文字も入っていません。",
      en: "The file holds nothing."),
    why: Words(
      ja: "書き出しに失敗したと考えられ、このファイルのステーションは今夜の確認から漏れます。",
      en: "The export has probably failed, so none of its stations is looked after tonight."),
    remedy: Words(
      ja: "一覧表からもう一度書き出してください。",
      en: "Export the spreadsheet again."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFile("", row: nil),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .empty else { return }
    report.add(
      flaw,
      ja: "ファイルが空です。一覧表からもう一度書き出してください。",
      en: "The file is empty; export the spreadsheet again.")
  }
}
