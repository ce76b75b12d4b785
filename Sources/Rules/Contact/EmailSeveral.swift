import Stations

/// More than one @ in a mail address: several addresses in one cell, or a doubled sign.
struct EmailSeveral: CellRule {
  static let about = RuleDescription(
    id: "email-several",
    severity: .error,
    title: Words(ja: "メールアドレスに「@」が2つ以上あります", en: "More than one @ in a mail address"),
    summary: Words(
      ja: "メールアドレスのセルに「@」が2つ以上あります。",
      en: "The mail address has more than one @."),
    why: Words(
      ja: "メールアドレスはポータルのユーザー名で、1つの機関に1つだけ登録できます。",
      en: "The address is the portal’s user name, one for each institution."),
    remedy: Words(
      ja: "アドレスが2つ以上あるときはポータルに登録する1つだけを残し、「@」が重なっているときは1つにしてください。",
      en: "Keep only the one address that is registered on the portal; if an @ is doubled, write it once."),
    sources: [.guide("p7, p12")],
    columns: [.email],
    examples: [
      .good([.email: "mihon@example.jp"]),
      .bad([.email: "mihon@example.jp, soumu@example.jp"], at: .email),
      .bad([.email: "mihon@@example.jp"], at: .email),
    ])

  static let flaws: [CellFlaw] = [.emailSeveral]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "メールアドレス「\(value)」に「@」が2つ以上あります。アドレスも「@」も1つだけにしてください。",
      en: "“\(value)” has more than one @; please write one address, with one @.")
  }
}
