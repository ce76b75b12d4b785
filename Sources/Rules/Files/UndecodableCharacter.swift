import Stations

/// A byte that the file's encoding does not know.
struct UndecodableCharacter: FileRule {
  static let about = RuleDescription(
    id: "undecodable-character",
    severity: .error,
    title: Words(ja: "読み取れない文字があります", en: "A character cannot be read"),
    summary: Words(
      ja: "ファイルの文字コードにない文字がセルに含まれています。",
      en: "The cell holds bytes that are no character in the file’s encoding."),
    why: Words(
      ja: "セルの内容が壊れており、そのまま申請に使うと誤りになります。",
      en: "The cell is damaged; whoever applies with it applies with something wrong."),
    remedy: Words(
      ja: "もとの一覧表で文字を確かめ、Excelの「CSV UTF-8（コンマ区切り）」で保存し直してください。",
      en: "Check the cell in the spreadsheet and save it in Excel as “CSV UTF-8 (comma delimited)”."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.undecodable, row: 2, cellIndex: 2, column: .stationName, value: "見本\u{FFFD}")),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .undecodable else { return }
    // The cells of secrets are not shown.
    let cell = flaw.value.map { Words(ja: "「\($0)」", en: "“\($0)”") } ?? Words(ja: "このセル", en: "This cell")
    report.add(
      flaw,
      ja: "\(cell.ja)に読み取れない文字があります。もとの一覧表で確かめ、「CSV UTF-8」で保存し直してください。",
      en: "\(cell.en) holds a character that cannot be read; check the spreadsheet and save it as “CSV UTF-8”.")
  }
}
