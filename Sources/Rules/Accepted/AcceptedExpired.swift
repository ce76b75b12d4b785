import Stations

/// A line of the list of accepted findings whose last day is past.
struct AcceptedExpired: FileRule {
  static let about = RuleDescription(
    id: "accepted-expired",
    severity: .warning,
    title: Words(ja: "了承の期限が切れています", en: "An acceptance has expired"),
    summary: Words(
      ja: "了承済みの指摘の一覧にある行の期限が今日より前で、期限を延ばした行もありません。",
      en: "The last day of a line in the list of accepted findings is before today, and no line renews it."),
    why: Words(
      ja: "期限の切れた了承は効かず、その指摘は再び数えられます。",
      en: "An expired acceptance has no effect, so the finding counts again."),
    remedy: Words(
      ja: "元の値を直すか、まだ了承できるときは期限を延ばし、不要になった行は消してください。",
      en: "Correct the value itself, or set a new last day, or remove the line."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(
        FileFlaw(.acceptedExpired(until: Day(number: 20_757)), row: 2, cellIndex: 7, value: "2026-10-31")),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .acceptedExpired(let until) = flaw.kind else { return }
    report.add(
      flaw,
      ja: "この了承の期限は\(until)で、すでに過ぎています。値を直すか、期限を延ばすか、行を消してください。",
      en: "This acceptance has expired on \(until); correct the value, set a new day, or remove the line.")
  }
}
