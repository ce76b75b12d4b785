import Stations

/// A NUL in a cell.
struct NULByte: FileRule {
  static let about = RuleDescription(
    id: "nul-byte",
    severity: .error,
    title: Words(ja: "見えない文字（NUL）があります", en: "A NUL in a cell"),
    summary: Words(
      ja: "セルに見えない文字（NUL）が含まれています。",
      en: "The cell holds a NUL."),
    why: Words(
      ja: "書き出しの途中でファイルが壊れたと考えられ、セルの内容を信用できません。",
      en: "The file was probably damaged on its way, so the cell cannot be trusted."),
    remedy: Words(
      ja: "一覧表からもう一度書き出してください。",
      en: "Export the spreadsheet again."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFile(Example.plainHeader + "27,0090015,見本\0訪問看護ステーション,2027-03-31\r\n", row: 2, at: .stationName),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .nul else { return }
    report.add(
      flaw,
      ja: "セルに見えない文字（NUL）があります。一覧表からもう一度書き出してください。",
      en: "The cell holds a NUL; export the spreadsheet again.")
  }
}
