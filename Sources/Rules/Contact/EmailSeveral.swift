import Stations

/// Several mail addresses in one cell.
struct EmailSeveral: CellRule {
  static let about = RuleDescription(
    id: "email-several",
    severity: .error,
    title: Words(ja: "メールアドレスが2つ以上あります", en: "Several mail addresses"),
    summary: Words(
      ja: "メールアドレスのセルに「@」が2つ以上あります。",
      en: "The mail address has more than one @."),
    why: Words(
      ja: "メールアドレスはポータルのユーザー名で、1つの機関に1つだけ登録できます。",
      en: "The address is the portal’s user name, one for each institution."),
    remedy: Words(
      ja: "ポータルに登録するアドレスを1つだけ入力してください。",
      en: "Write only the one address that is registered on the portal."),
    sources: [.guide("p7, p12")],
    columns: [.email],
    examples: [
      .good([.email: "mihon@example.jp"]),
      .bad([.email: "mihon@example.jp, soumu@example.jp"], at: .email),
    ])

  static let flaws: [CellFlaw] = [.emailSeveral]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "メールアドレス「\(value)」に「@」が2つ以上あります。アドレスを1つだけ入力してください。",
      en: "“\(value)” has more than one @; please write one address only.")
  }
}
