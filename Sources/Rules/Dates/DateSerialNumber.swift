import Stations

/// A date that a spreadsheet shows as its serial number.
struct DateSerialNumber: CellRule {
  static let about = RuleDescription(
    id: "date-serial-number",
    severity: .warning,
    title: Words(ja: "日付がシリアル値になっています", en: "Date shown as a serial number"),
    summary: Words(
      ja: "日付のセルに、表計算ソフトが日付を表す5桁の数（シリアル値）が入っています。",
      en: "The cell holds a spreadsheet’s serial number in place of a date."),
    why: Words(
      ja: "人が読めず、別の表計算ソフトで開くと違う日付になることがあります。",
      en: "Nobody can read it, and another spreadsheet may show another day."),
    remedy: Words(
      ja: "セルの書式を「日付」にして、正しい日付かどうかをご確認ください。",
      en: "Format the cell as a date and check that it is the right one."),
    sources: [.decision],
    columns: DateColumns.all,
    examples: [
      .good([.constructionOn: "2027-03-31"]),
      .bad([.constructionOn: "46477"], at: .constructionOn, repaired: "2027-03-31"),
      .bad([.billingStartMonth: "46477"], at: .billingStartMonth, repaired: "2027-03"),
    ])

  static let flaws: [CellFlaw] = [.dateSerial]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    let meant = column.definition.type == .month ? row.month(column)?.description : row.day(column)?.description
    guard let meant else { return }
    report.add(
      row, column,
      ja: "「\(value)」は表計算ソフトが日付を表す数（シリアル値）です。\(meant)として扱いましたので、日付の形で入力してください。",
      en: "“\(value)” is a spreadsheet’s serial number and was taken as \(meant); please write it as a date.",
      suggestion: meant)
  }
}
