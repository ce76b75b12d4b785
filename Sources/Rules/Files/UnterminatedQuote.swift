import Stations

/// A quotation mark that is never closed.
struct UnterminatedQuote: FileRule {
  static let about = RuleDescription(
    id: "unterminated-quote",
    severity: .error,
    title: Words(ja: "引用符が閉じられていません", en: "A quotation mark is never closed"),
    summary: Words(
      ja: "セルの初めの引用符に、対になる閉じる引用符がありません。",
      en: "A quotation mark opens a cell and is never closed."),
    why: Words(
      ja: "表計算ソフトではここから先の行が1つのセルになり、続くステーションが見えなくなります。",
      en: "A spreadsheet takes all that follows for one cell, so the stations after it disappear."),
    remedy: Words(
      ja: "引用符を消すか、セルの終わりに引用符を加えてください。",
      en: "Remove the quotation mark, or close it at the end of the cell."),
    sources: [.standard("RFC 4180")],
    columns: [],
    examples: [
      .goodFile(Example.plainHeader + "27,0090015,\"見本訪問看護ステーション\",2027-03-31\r\n"),
      .badFile(Example.plainHeader + "27,0090015,\"見本訪問看護ステーション,2027-03-31\r\n", row: 2, at: .stationName),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .unterminatedQuote else { return }
    report.add(
      flaw,
      ja: "引用符（\"）が開いたまま閉じられていません。消すか、セルの終わりで閉じてください。",
      en: "The quotation mark that opens here is never closed; remove it or close it at the end of the cell.")
  }
}
