import Tables

/// A workbook that is damaged or cut off.
struct WorkbookBroken: FileRule {
  static let about = RuleDescription(
    id: "workbook-broken",
    severity: .error,
    title: Words(ja: "ブックが壊れています", en: "The workbook is broken"),
    summary: Words(
      ja: "Excelのブック（.xlsx）が壊れているか、途中で切れています。",
      en: "The workbook (.xlsx) is damaged, or cut off."),
    why: Words(
      ja: "このファイルのステーションは今夜の確認から漏れます。",
      en: "None of its stations is looked after tonight."),
    remedy: Words(
      ja: "Excelで開けるか確かめ、開けたら「名前を付けて保存」で保存し直してください。開けないときは、書き出し直すか、もう一度送ってもらってください。",
      en: "See whether Excel opens it, and save it again from there; if not, export it again or have it sent again."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.workbook(.broken(part: nil)))),
      .badFlaw(FileFlaw(.workbook(.broken(part: "xl/worksheets/sheet1.xml")))),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .workbook(.broken(let part)) = flaw.kind else { return }
    let place = part ?? ""
    report.add(
      flaw,
      ja: "ブックが壊れていて読み取れません\(place.isEmpty ? "" : "（\(place)）")。Excelで開いて保存し直すか、もう一度書き出してください。",
      en: "The workbook is broken\(place.isEmpty ? "" : " (\(place))"); save it again in Excel, or export it again.")
  }
}
