import Stations

/// A line of the list of accepted findings that no finding matches any more.
struct AcceptedUnmatched: FileRule {
  static let about = RuleDescription(
    id: "accepted-unmatched",
    severity: .info,
    title: Words(ja: "了承に当たる指摘がありません", en: "An acceptance matches no finding"),
    summary: Words(
      ja: "了承済みの指摘の一覧にある行に、規則、ステーション、項目、値の合う指摘がありません。",
      en: "No finding has the rule, station, column and value of a line in the list of accepted findings."),
    why: Words(
      ja: "値が直って不要になった行か、書き間違いで効いていない行です。",
      en: "Either the value has been corrected since, or the line has a slip and does nothing."),
    remedy: Words(
      ja: "指摘の一覧と見比べて直すか、不要になった行は消してください。",
      en: "Compare the line with the list of findings and correct it, or remove it."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.acceptedUnmatched, row: 3, cellIndex: 0, value: "station-code-lost-zero")),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .acceptedUnmatched else { return }
    report.add(
      flaw,
      ja: "この了承に当たる指摘は、今回ありませんでした。不要になった行は消してください。",
      en: "No finding of this run matches this acceptance; remove the line if it is no longer needed.")
  }
}
