import Stations

/// A row without prefecture, station code or station name.
struct RequiredCellBlank: RowRule {
  static let about = RuleDescription(
    id: "required-cell-blank",
    severity: .error,
    title: Words(ja: "必須項目が空欄です", en: "A required cell is blank"),
    summary: Words(
      ja: "都道府県コード、ステーションコード、ステーション名のいずれかが空欄です。",
      en: "The prefecture code, the station code or the station name is blank."),
    why: Words(
      ja: "どのステーションの行か分からないため、タスクを作れません。",
      en: "Nobody can tell whose row it is, so no tasks can be made from it."),
    remedy: Words(
      ja: "地方厚生局の通知を見て入力してください。",
      en: "Fill it in from the notice of the Regional Bureau of Health and Welfare."),
    sources: [.guide("p7")],
    columns: [.prefectureCode, .stationCode, .stationName],
    examples: [
      .good([:]),
      .bad([.prefectureCode: ""], at: .prefectureCode),
      .bad([.stationCode: "　"], at: .stationCode),
      .bad([.stationName: ""], at: .stationName),
    ])

  private static let needed = StepPresence.columns(.always)

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    let missing = RequiredCellBlank.needed.subtracting(row.filled)
    guard !missing.isEmpty else { return }
    missing.forEach { column in
      // Of a column that the whole file lacks, its header is reported.
      if !report.hasColumn(column) { return }
      report.add(
        row, column,
        ja: "「\(column.header)」が空欄です。必ず入力してください。",
        en: "“\(column.header)” is blank; it must be filled in every row.")
    }
  }
}
