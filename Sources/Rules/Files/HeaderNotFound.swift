/// A file without the row of column names.
struct HeaderNotFound: FileRule {
  static let about = RuleDescription(
    id: "header-not-found",
    severity: .error,
    title: Words(ja: "見出しの行が見つかりません", en: "No header was found"),
    summary: Words(
      ja: "先頭の20行に、都道府県コード、ステーションコード、ステーション名のそろった見出しの行がありません。",
      en: "None of the first 20 rows names prefecture code, station code and station name."),
    why: Words(
      ja: "どの列に何があるか分からず、1行も確認できません。",
      en: "Nobody can tell what is in which column, so no row can be judged."),
    remedy: Words(
      ja: "見出しの行を先頭の20行のうちに置いてください。",
      en: "Have the row of column names among the first 20 rows."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile("2026年度 導入一覧\r\n\r\n" + Example.plainFile),
      .badFile("名簿,日付\r\n見本,2026-11-22\r\n", row: nil),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .headerNotFound else { return }
    report.add(
      flaw,
      ja: "先頭の20行に見出しの行が見つかりません。「都道府県コード」「ステーションコード」「ステーション名」のある行を入れてください。",
      en: "No header among the first 20 rows; it must name “都道府県コード”, “ステーションコード” and “ステーション名”.")
  }
}
