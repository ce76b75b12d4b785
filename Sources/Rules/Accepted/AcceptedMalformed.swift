import Stations

/// A list of accepted findings, or a line of it, that cannot be used.
struct AcceptedMalformed: FileRule {
  static let about = RuleDescription(
    id: "accepted-malformed",
    severity: .error,
    title: Words(ja: "了承の書き方が正しくありません", en: "An acceptance cannot be read"),
    summary: Words(
      ja: "了承済みの指摘の一覧か、その中の行に、読み取れないところがあります。",
      en: "The list of accepted findings, or a line in it, cannot be read."),
    why: Words(
      ja: "読み取れない了承は効かず、その指摘は数えられたままになります。",
      en: "Such an acceptance has no effect, so its finding still counts."),
    remedy: Words(
      ja: "示されたセルを、規則、医療機関コード（またはファイル）、項目、値、理由、承認者、期限の書き方に合わせて直してください。",
      en: "Correct the cell; a line has rule, station (or file), column, value, reason, by and until."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.acceptedMalformed(.notADay), row: 2, cellIndex: 7, value: "来月末")),
      .badFlaw(FileFlaw(.acceptedMalformed(.blank(.reason)), row: 4, cellIndex: 5, value: "")),
      .badFlaw(
        FileFlaw(
          .acceptedMalformed(.unknownRule(nearest: "station-code-lost-zero")), row: 5, cellIndex: 0,
          value: "station-code-lost-zer")),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .acceptedMalformed(let defect) = flaw.kind else { return }
    let words = AcceptedMalformed.words(defect, flaw.value ?? "")
    report.add(flaw, ja: words.ja, en: words.en)
  }

  private static func words(_ defect: AcceptedDefect, _ value: String) -> Words {
    switch defect {
    case .unreadable(let reason):
      Words(ja: "了承済みの指摘の一覧を読めません（\(reason.ja)）。", en: "The list of accepted findings cannot be read (\(reason.en)).")
    case .headerMissing(let columns): AcceptedColumn.missing(columns)
    case .blank(.station):
      Words(ja: "医療機関コードもファイルも空です。どちらかを書いてください。", en: "Both station and file are blank; fill in one.")
    case .blank(let column):
      Words(
        ja: "「\(column.header)」が空です。必ず書いてください。", en: "The column “\(column.rawValue)” is blank, but must be filled.")
    case .unknownRule(let nearest):
      Words(
        ja: "「\(value)」という規則はありません。" + (nearest.map { "「\($0)」ではありませんか。" } ?? "規則の一覧は houkan rules で見られます。"),
        en: "There is no rule “\(value)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
    case .neverAccepted:
      Words(
        ja: "「\(value)」の指摘は了承できません。一覧表から秘密を消し、この行も消してください。",
        en: "Findings of “\(value)” cannot be accepted; clear the secrets in the export, and remove this line.")
    case .notAStation:
      Words(
        ja: "「\(value)」は医療機関コードではありません。都道府県コード、6、ステーションコードの順に数字10桁で書いてください。",
        en: "“\(value)” is not a station: ten digits, that is prefecture, 6 and station code.")
    case .unknownColumn(let nearest):
      Words(
        ja: "「\(value)」という項目はありません。" + (nearest.map { "「\($0)」ではありませんか。" } ?? ""),
        en: "There is no column “\(value)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
    case .notADay:
      Words(
        ja: "「\(value)」は日付ではありません。「2026-12-31」のように年から書いてください。",
        en: "“\(value)” is not a date; write year, month and day, such as 2026-12-31.")
    case .spoiled:
      Words(ja: "読み取れない文字か、閉じられていない引用符があります。", en: "The cell has unreadable characters or an unclosed quotation mark.")
    }
  }
}
