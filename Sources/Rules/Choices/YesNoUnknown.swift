import Stations

/// A cell for 有 or 無 that says neither.
struct YesNoUnknown: CellRule {
  static let about = RuleDescription(
    id: "yes-no-unknown",
    severity: .error,
    title: Words(ja: "「有」「無」のどちらでもありません", en: "Neither yes nor no"),
    summary: Words(
      ja: "回線新設またはオンライン請求利用中が、「有」「無」のどちらとも読めません。",
      en: "A cell for yes or no says neither."),
    why: Words(
      ja: "必要な手続きが決まらず、先に申請すべきものを見落とすおそれがあります。",
      en: "It decides which applications are needed, so one of them may be overlooked."),
    remedy: Words(
      ja: "「有」か「無」を入力してください。",
      en: "Write “有” or “無”."),
    sources: [.guide("p2, p24")],
    columns: [.newLine, .billingInUse],
    examples: [
      .good([.newLine: "有", .billingInUse: "なし"]),
      .bad([.newLine: "調整中"], at: .newLine),
      .bad([.billingInUse: "不明"], at: .billingInUse),
    ])

  static let flaws: [CellFlaw] = [.yesNoUnknown]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(column.header)」の「\(value)」は「有」「無」のどちらとも読めません。どちらかを入力してください。",
      en: "“\(value)” in “\(column.header)” is neither yes nor no; write “有” or “無”.")
  }
}
