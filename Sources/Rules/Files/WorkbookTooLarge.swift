import Tables

/// A workbook that unpacks to more than any list needs, such as a zip bomb.
struct WorkbookTooLarge: FileRule {
  static let about = RuleDescription(
    id: "workbook-too-large",
    severity: .error,
    title: Words(ja: "ブックが大きすぎます", en: "The workbook is too large"),
    summary: Words(
      ja: "Excelのブックを展開すると、一覧表ではありえない大きさになります。",
      en: "The workbook unpacks to more than any list of stations needs."),
    why: Words(
      ja: "このファイルのステーションは今夜の確認から漏れます。",
      en: "None of its stations is looked after tonight."),
    remedy: Words(
      ja: "一覧表のシートだけを新しいブックにコピーして保存してください。使っていない行や列に書式だけが残っていることがあります。",
      en: "Copy the sheet with the list alone into a new workbook; unused rows and columns may still hold formats."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.workbook(.tooLarge(.unpacked)))),
      .badFlaw(FileFlaw(.workbook(.tooLarge(.ratio)))),
      .badFlaw(FileFlaw(.workbook(.tooLarge(.sheet)))),
      .badFlaw(FileFlaw(.workbook(.tooLarge(.cell)))),
      .badFlaw(FileFlaw(.workbook(.tooLarge(.sharedStrings)))),
      .badFlaw(FileFlaw(.workbook(.tooLarge(.parts)))),
      .badFlaw(FileFlaw(.workbook(.tooLarge(.markup)))),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .workbook(.tooLarge(let limit)) = flaw.kind else { return }
    report.add(
      flaw,
      ja: "ブックが大きすぎるため読み取りを止めました（\(words(limit).ja)）。一覧表のシートだけを新しいブックにコピーして保存してください。",
      en: "The workbook is too large to be read (\(words(limit).en)); copy the sheet with the list into a new workbook."
    )
  }

  private func words(_ limit: WorkbookFailure.Limit) -> Words {
    switch limit {
    case .parts: Words(ja: "部品の数", en: "number of parts")
    case .unpacked: Words(ja: "展開後の大きさ", en: "size when unpacked")
    case .ratio: Words(ja: "圧縮率", en: "rate of compression")
    case .sharedStrings: Words(ja: "文字列の量", en: "amount of text")
    case .cell: Words(ja: "セルの長さ", en: "length of a cell")
    case .sheet: Words(ja: "シートの大きさ", en: "size of the sheet")
    case .markup: Words(ja: "タグの長さや深さ", en: "length or depth of tags")
    }
  }
}
