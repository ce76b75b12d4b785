import Stations

/// A line of the list of accepted findings that fits the findings of several rows.
struct AcceptedAmbiguous: FileRule {
  static let about = RuleDescription(
    id: "accepted-ambiguous",
    severity: .warning,
    title: Words(ja: "了承に当たる行が2行以上あります", en: "An acceptance fits several rows"),
    summary: Words(
      ja: "了承済みの指摘の一覧にある行に、規則、ステーション、項目、値の合う指摘が、一覧表の2つ以上の行にあります。",
      en: "Several rows have a finding with the rule, station, column and value of a line in the list of accepted "
        + "findings."),
    why: Words(
      ja: "どの行を了承したのか分からないため、了承は効かず、どの行の指摘も数えられます。",
      en: "Nobody can tell which row was accepted, so the line has no effect and all of these findings count."),
    remedy: Words(
      ja: "一覧表の行を直すか、重複した行を1行にまとめてください。1行だけになれば、了承はまた効きます。不要になった了承の行は消してください。",
      en: "Correct the rows, or merge those that repeat each other; once a single row is left, the line has effect "
        + "again. Remove a line that is no longer needed."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.acceptedAmbiguous, row: 3, cellIndex: 0, value: "required-cell-blank")),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .acceptedAmbiguous else { return }
    report.add(
      flaw,
      ja: "この了承に当たる指摘が2行以上にあり、どの行のことか分からないため、どれも了承していません。一覧表の行を直すか、この行を消してください。",
      en: "Several rows have a finding that this acceptance fits, so none is accepted; correct the rows, or remove "
        + "the line.")
  }
}
