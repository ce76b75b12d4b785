/// A file whose bytes are no text, such as a picture or a renamed workbook.
struct FileNotText: FileRule {
  static let about = RuleDescription(
    id: "file-not-text",
    severity: .error,
    title: Words(ja: "文字のファイルではありません", en: "The file is no text"),
    summary: Words(
      ja: "ファイルの中身が、UTF-8、シフトJIS（CP932）、UTF-16のどの文字でもありません。",
      en: "The file is text in none of UTF-8, CP932 and UTF-16."),
    why: Words(
      ja: "1行も読み取れず、このファイルのステーションは今夜の確認から漏れます。",
      en: "No row can be read, so none of its stations is looked after tonight."),
    remedy: Words(
      ja: "Excelで開き、「CSV UTF-8（コンマ区切り）」で保存し直してください。",
      en: "Open it in Excel and save it as “CSV UTF-8 (comma delimited)”."),
    source: "project decision",
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.notText)),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .notText else { return }
    report.add(
      flaw,
      ja: "文字のファイルとして読み取れません。Excelで開き、「CSV UTF-8」で保存し直してください。",
      en: "The file cannot be read as text; open it in Excel and save it as “CSV UTF-8”.")
  }
}
