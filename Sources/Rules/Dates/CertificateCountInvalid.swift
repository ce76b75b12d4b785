import Stations

/// A number of certificates that is no whole number.
struct CertificateCountInvalid: CellRule {
  static let about = RuleDescription(
    id: "certificate-count-invalid",
    severity: .error,
    title: Words(ja: "電子証明書の枚数が正しくありません", en: "Number of certificates is invalid"),
    summary: Words(
      ja: "④申請枚数または④受領枚数が、枚数を表す整数ではありません。",
      en: "The number of certificates applied for or received is not a whole number."),
    why: Words(
      ja: "枚数が分からないと、端末の台数分がそろったかどうかを確かめられません。",
      en: "Without the count nobody can tell whether every terminal has its certificate."),
    remedy: Words(
      ja: "枚数を数字だけで入力し、まだの場合は空欄にしてください。",
      en: "Write the count in digits only, and leave it blank where there is none yet."),
    sources: [.guide("p36")],
    columns: [.certificateAppliedCount, .certificateReceivedCount],
    examples: [
      .good([.certificateAppliedCount: "", .certificateReceivedCount: ""]),
      .bad([.certificateAppliedCount: "二枚"], at: .certificateAppliedCount),
      .bad([.certificateReceivedCount: "-1"], at: .certificateReceivedCount),
    ])

  static let flaws: [CellFlaw] = [.countNotNumber, .countTooSmall]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard column == .certificateAppliedCount || column == .certificateReceivedCount else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(column.header)」の「\(value)」は枚数として読めません。枚数を数字だけで入力してください（例 2）。",
      en: "“\(value)” is not a valid number of certificates; please write a whole number.")
  }
}
