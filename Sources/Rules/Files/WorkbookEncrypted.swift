import Tables

/// A workbook that cannot be opened without a password.
struct WorkbookEncrypted: FileRule {
  static let about = RuleDescription(
    id: "workbook-encrypted",
    severity: .error,
    title: Words(ja: "ブックにパスワードが付いています", en: "The workbook has a password"),
    summary: Words(
      ja: "Excelのブックに、開くためのパスワードが付いています。",
      en: "The workbook needs a password to be opened."),
    why: Words(
      ja: "このファイルのステーションは今夜の確認から漏れます。",
      en: "None of its stations is looked after tonight."),
    remedy: Words(
      ja: "Excelで開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」でパスワードを消して保存してください。",
      en:
        "Open it in Excel and clear the password under File, Info, Protect Workbook, Encrypt with Password; then save."
    ),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.workbook(.encrypted))),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .workbook(.encrypted) = flaw.kind else { return }
    report.add(
      flaw,
      ja: "ブックにパスワードが付いているため読み取れません。Excelで開き、パスワードを消して保存し直してください。",
      en: "The workbook has a password and cannot be read; open it in Excel, clear the password, and save it.")
  }
}
