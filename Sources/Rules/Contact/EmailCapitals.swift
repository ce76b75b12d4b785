import Stations

/// A mail address with capital letters.
struct EmailCapitals: CellRule {
  static let about = RuleDescription(
    id: "email-capitals",
    severity: .warning,
    title: Words(ja: "メールアドレスに大文字があります", en: "Mail address has capitals"),
    summary: Words(
      ja: "メールアドレスに英大文字があります。",
      en: "The mail address has capital letters."),
    why: Words(
      ja: "ポータルのメールアドレスは英小文字だけで、ユーザー名としても使われます。",
      en: "The portal takes lower-case letters only, and the address is its user name."),
    remedy: Words(
      ja: "英小文字で入力してください。",
      en: "Write it in lower-case letters."),
    sources: [.guide("p7, p12")],
    columns: [.email],
    examples: [
      .good([.email: "mihon@example.jp"]),
      .bad([.email: "Mihon@Example.jp"], at: .email, repaired: "mihon@example.jp"),
    ])

  static let flaws: [CellFlaw] = [.emailCapitals]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "メールアドレス「\(value)」に大文字があります。英小文字で入力してください。",
      en: "Mail address “\(value)” has capitals; please write lower-case letters.",
      suggestion: row.canonical(column))
  }
}
