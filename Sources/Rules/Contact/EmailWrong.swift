import Stations

/// A mail address that the portal refuses.
struct EmailWrong: CellRule {
  static let about = RuleDescription(
    id: "email-wrong",
    severity: .error,
    title: Words(ja: "メールアドレスの形が正しくありません", en: "Mail address has the wrong form"),
    summary: Words(
      ja: "メールアドレスに使えない文字があるか、「@」の前後が正しくありません。",
      en: "The mail address has characters that the portal refuses, or is not whole around its @."),
    why: Words(
      ja: "有効化のメールが届かず、アカウントを登録できません。",
      en: "The activation mail would not arrive, so the account cannot be registered."),
    remedy: Words(
      ja: "英小文字・数字・「.」「-」「_」「+」と「@」だけで入力してください（例 mihon@example.jp）。",
      en: "Use lower-case letters, digits, . - _ + and one @ only (such as mihon@example.jp)."),
    sources: [.guide("p7")],
    columns: [.email],
    examples: [
      .good([.email: "mihon.kango+1@example.jp"]),
      .bad([.email: "mihon.example.jp"], at: .email),
      .bad([.email: "見本@example.jp"], at: .email),
    ])

  static let flaws: [CellFlaw] = [.emailWrong]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "メールアドレス「\(value)」の形が正しくありません。英小文字・数字・「.」「-」「_」「+」と「@」1つだけで入力してください（例 mihon@example.jp）。",
      en: "“\(value)” is not a mail address that the portal takes; "
        + "use lower-case letters, digits, . - _ + and one @ only (such as mihon@example.jp).")
  }
}
