/// A filled cell under the name of a secret; the value is never repeated.
struct SecretInExport: FileRule {
  static let about = RuleDescription(
    id: "secret-in-export",
    severity: .error,
    title: Words(ja: "パスワードなどの秘密が書き出されています", en: "A password or secret is in the export"),
    summary: Words(
      ja: "パスワード、秘密の番号、PIN、リファレンスIDなどの列に値が入力されています。",
      en: "A cell is filled in a column for passwords, secret numbers, PINs or reference IDs."),
    why: Words(
      ja: "一覧表を見た人は、だれでもステーションになりすませます。",
      en: "Whoever sees the export can act in the station’s name."),
    remedy: Words(
      ja: "列の内容をすべて消し、パスワードはステーションだけが保管してください。",
      en: "Clear the whole column; only the station itself keeps its passwords."),
    sources: [.decision],
    columns: [],
    // A secret goes on being one, and its value is no part of the finding: one acceptance would be every secret's.
    isAcceptable: false,
    examples: [
      .goodFile("都道府県コード,ステーションコード,ステーション名,パスワード\r\n27,0090015,見本訪問看護ステーション,\r\n"),
      .badFile("都道府県コード,ステーションコード,ステーション名,パスワード\r\n27,0090015,見本訪問看護ステーション,見本\r\n", row: 2),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .secretColumn(let heading) = flaw.kind else { return }
    // Whoever raised the flaw should not have passed the value on; if so, it ends here.
    let place = FileFlaw(flaw.kind, row: flaw.row, cellIndex: flaw.cellIndex)
    let name = SecretInExport.name(in: heading)
    report.add(
      place,
      ja: "秘密の列「\(name)」に値が入力されています。一覧表から消してください（値はどこにも記録していません）。",
      en: "A cell is filled in the column for secrets “\(name)”; clear it (the value was not kept anywhere).")
  }

  /// A heading is repeated with every row, so no more of it than its beginning; what stands behind a colon or an equals
  /// sign may be the secret itself.
  private static func name(in heading: String) -> String {
    let name = heading.unicodeScalars.prefix { !":：=＝\n".unicodeScalars.contains($0) }
    return name.count <= longestName ? String(name) : String(name.prefix(longestName)) + "…"
  }

  private static let longestName = 30
}
