import Stations

/// A quotation mark in the middle of a cell.
struct StrayQuote: FileRule {
  static let about = RuleDescription(
    id: "stray-quote",
    severity: .warning,
    title: Words(ja: "引用符がセルの途中にあります", en: "A quotation mark within a cell"),
    summary: Words(
      ja: "セルの途中に引用符があるか、閉じた引用符の後に文字が続いています。",
      en: "A quotation mark is within a cell, or text follows a closing one."),
    why: Words(
      ja: "表計算ソフトと同じように読み取りますが、セルの区切りが意図と違うおそれがあります。",
      en: "It is read as a spreadsheet shows it, but cells may end elsewhere than was meant."),
    remedy: Words(
      ja: "引用符を消すか、Excelで保存し直してください。",
      en: "Remove the quotation mark, or save the file again in Excel."),
    sources: [.standard("RFC 4180")],
    columns: [],
    examples: [
      .goodFile(Example.plainHeader + "27,0090015,\"見本\"\"北\"\"訪問看護ステーション\",2027-03-31\r\n"),
      .badFile(Example.plainHeader + "27,0090015,見本\"北\"訪問看護ステーション,2027-03-31\r\n", row: 2, at: .stationName),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .strayQuote else { return }
    report.add(
      flaw,
      ja: "セルの途中に引用符（\"）があります。表計算ソフトで見えるとおりに読み取りましたので、内容をご確認ください。",
      en: "There is a quotation mark within the cell; it was read as a spreadsheet shows it, please check.")
  }
}
