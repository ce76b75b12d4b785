import Stations

/// A cell longer than a spreadsheet can hold.
struct CellTooLong: FileRule {
  static let about = RuleDescription(
    id: "cell-too-long",
    severity: .error,
    title: Words(ja: "セルが長すぎます", en: "A cell is too long"),
    summary: Words(
      ja: "セルの文字数が、表計算ソフトのセルの上限（32,767文字）を超えています。",
      en: "The cell has more characters than a spreadsheet’s cell can hold (32,767)."),
    why: Words(
      ja: "超えた分は切り捨てられ、前後の行が1つのセルにまとまっているおそれもあります。",
      en: "What is beyond is cut off, and several rows may have run into one cell."),
    remedy: Words(
      ja: "引用符の閉じ忘れがないかを確かめ、長い文は別の資料に移してください。",
      en: "Look for a quotation mark that is never closed, and keep long texts elsewhere."),
    sources: [.excelLimits],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.tooLong(characters: 40_000), row: 2, cellIndex: 2, column: .stationName)),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .tooLong(let characters) = flaw.kind else { return }
    let count = GroupedNumber.text(characters)
    report.add(
      flaw,
      ja: "セルが\(count)文字あり、上限の32,767文字を超えています。引用符の閉じ忘れがないかご確認ください。",
      en: "The cell has \(count) characters, more than 32,767; look for a quotation mark that is never closed.")
  }
}
