import Tables

/// A file whose bytes are no text, such as a picture or a renamed letter.
struct FileNotText: FileRule {
  static let about = RuleDescription(
    id: "file-not-text",
    severity: .error,
    title: Words(ja: "文字のファイルでもブックでもありません", en: "The file is neither text nor a workbook"),
    summary: Words(
      ja: "ファイルの中身が、UTF-8、シフトJIS（CP932）、UTF-16のどの文字でもなく、Excelのブック（.xlsx）でもありません。",
      en: "The file is neither text in UTF-8, CP932 or UTF-16 nor a workbook (.xlsx)."),
    why: Words(
      ja: "1行も読み取れず、このファイルのステーションは今夜の確認から漏れます。",
      en: "No row can be read, so none of its stations is looked after tonight."),
    remedy: Words(
      ja: "一覧表をExcelで開き、「Excelブック（*.xlsx）」か「CSV UTF-8（コンマ区切り）」で保存し直してください。",
      en: "Open the spreadsheet in Excel and save it as “Excel Workbook (*.xlsx)” or “CSV UTF-8 (comma delimited)”."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.notText)),
      .badFlaw(FileFlaw(.workbook(.noWorkbook))),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .notText || flaw.kind == .workbook(.noWorkbook) else { return }
    report.add(
      flaw,
      ja: "文字のファイルとしてもブックとしても読み取れません。一覧表をExcelで開き、「CSV UTF-8」で保存し直してください。",
      en: "The file is neither text nor a workbook; open the spreadsheet in Excel and save it as “CSV UTF-8”.")
  }
}
