import Stations

/// A day that no calendar has.
struct DateImpossible: CellRule {
  static let about = RuleDescription(
    id: "date-impossible",
    severity: .error,
    title: Words(ja: "存在しない日付です", en: "No such day"),
    summary: Words(
      ja: "2月30日や、元号の期間から外れた日など、暦にない日付が入力されています。",
      en: "The cell names a day that does not exist, such as 30 February or a day outside its era."),
    why: Words(
      ja: "正しい日付が分からないため、期限を計算できません。",
      en: "The right day is unknown, so no due dates can be worked out."),
    remedy: Words(
      ja: "申請の控えやメールで日付を確かめて、入力し直してください。",
      en: "Check the date on the application’s receipt or mail and write it again."),
    sources: [.decision],
    columns: DateColumns.days,
    examples: [
      .good([.accountRegisteredOn: "2024-02-29", .accountActivatedOn: "2024-02-29"]),
      .bad([.constructionOn: "2027/2/29"], at: .constructionOn),
      .bad([.constructionOn: "平成31年5月1日"], at: .constructionOn),
    ])

  static let flaws: [CellFlaw] = [.dateImpossible]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(value)」という日付はありません。日付をご確認ください（例 2026/12/1）。",
      en: "“\(value)” does not exist; please check the date (such as 2026/12/1).")
  }
}
