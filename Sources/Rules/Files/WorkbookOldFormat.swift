import Tables

/// A workbook in the old form of Excel 97–2003, or in another one that is not read.
struct WorkbookOldFormat: FileRule {
  static let about = RuleDescription(
    id: "workbook-old-format",
    severity: .error,
    title: Words(ja: "読み取れない形式のブックです", en: "Workbook format is not supported"),
    summary: Words(
      ja: "古い形式（.xls）など、.xlsxではない形式のブックです。",
      en: "The workbook is in an old or other format (.xls, .xlsb, .ods), not .xlsx."),
    why: Words(
      ja: "このファイルのステーションは今夜の確認から漏れます。",
      en: "None of its stations is looked after tonight."),
    remedy: Words(
      ja: "Excelで開き、「名前を付けて保存」でファイルの種類を「Excelブック（*.xlsx）」にして保存してください。",
      en: "Open it and save it as “Excel Workbook (*.xlsx)”."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.workbook(.otherForm(.xls)))),
      .badFlaw(FileFlaw(.workbook(.otherForm(.xlsb)))),
      .badFlaw(FileFlaw(.workbook(.otherForm(.ods)))),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .workbook(.otherForm(let form)) = flaw.kind else { return }
    let name = form.rawValue
    report.add(
      flaw,
      ja: "\(name)形式のブックは読み取れません。Excelで開き、「Excelブック（*.xlsx）」として保存し直してください。",
      en: "A workbook in the format \(name) is not read; open it and save it as “Excel Workbook (*.xlsx)”.")
  }
}
