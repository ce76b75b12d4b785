import Stations

/// A mail address that another station has too.
struct EmailOnTwoStations: BatchRule {
  static let about = RuleDescription(
    id: "email-on-two-stations",
    severity: .error,
    title: Words(ja: "メールアドレスがほかのステーションと重複しています", en: "Two stations share a mail address"),
    summary: Words(
      ja: "同じメールアドレスが別のステーションにも入力されています。",
      en: "Another station has the same mail address."),
    why: Words(
      ja: "メールアドレスはポータルのユーザー名になるため、2つ目のステーションはアカウントを登録できません。",
      en: "The mail address is the portal’s user name, so the second station cannot register."),
    remedy: Words(
      ja: "ステーションごとに別のメールアドレスを用意してください。",
      en: "Get a separate mail address for each station."),
    sources: [.guide("p12")],
    columns: [.email],
    examples: [
      .goodRows([[.email: "kita@example.jp"], [.stationCode: "0090023", .email: "minami@example.jp"]]),
      .goodRows([[.email: "kita@example.jp"], [.email: "kita@example.jp", .notes: "再掲"]]),
      .badRows(
        [[.email: "kita@example.jp"], [.stationCode: "0090023", .email: "kita@example.jp"]], row: 3, at: .email),
    ])

  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    try batch.forEachRepetition(onAnotherStation: .email) { repetition in
      guard repetition.agrees(in: .email) else { return }
      let value = repetition.row.text(.email)
      let first = repetition.firstInWords
      report.add(
        repetition.place, repetition.row, .email, related: [repetition.firstPlace],
        ja: "メールアドレス「\(value)」は、\(first.ja)の別のステーションにも入力されています。ステーションごとに別のアドレスにしてください。",
        en: "Mail address “\(value)” is also that of another station in \(first.en); every station needs its own.")
    }
  }
}
