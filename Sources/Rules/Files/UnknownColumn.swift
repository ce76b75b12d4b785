/// A column that no rule reads.
struct UnknownColumn: FileRule {
  static let about = RuleDescription(
    id: "unknown-column",
    severity: .info,
    title: Words(ja: "使われない列があります", en: "A column that nothing reads"),
    summary: Words(
      ja: "見出しに、項目の一覧にない列があります。",
      en: "The header names a column that is not on the list of columns."),
    why: Words(
      ja: "この列は読み飛ばされるため、見出しの打ち間違いであれば必要な項目が漏れます。",
      en: "It is skipped; if its name is only mistyped, something that is needed is lost."),
    remedy: Words(
      ja: "必要な列であれば見出しを正しい名前に直し、不要であればそのままで構いません。",
      en: "If it is needed, correct its name; otherwise leave it as it is."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFile(
        "都道府県コード,ステーションコード,ステーション名,血液型\r\n27,0090015,見本訪問看護ステーション,A\r\n", row: 1),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .unknownColumn else { return }
    report.add(
      flaw,
      ja: "列「\(flaw.value ?? "")」は項目の一覧にないため、読み飛ばします。",
      en: "Column “\(flaw.value ?? "")” is not on the list of columns and is skipped.")
  }
}
