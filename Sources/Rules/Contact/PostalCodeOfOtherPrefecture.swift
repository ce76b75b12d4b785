import Stations

/// A postal code of another prefecture than the row’s.
struct PostalCodeOfOtherPrefecture: RowRule {
  static let about = RuleDescription(
    id: "postal-code-of-other-prefecture",
    severity: .warning,
    title: Words(ja: "郵便番号が都道府県と合いません", en: "Postal code is of another prefecture"),
    summary: Words(
      ja: "郵便番号の先頭3桁が、行の都道府県では使われていません。",
      en: "The first three digits of the postal code are not in use in the row’s prefecture."),
    why: Words(
      ja: "郵便番号か都道府県コードのどちらかの誤りが疑われます。",
      en: "Either the postal code or the prefecture code is likely to be wrong."),
    remedy: Words(
      ja: "ステーションの所在地を確かめ、誤っている方を直してください。",
      en: "Check where the station is and correct the wrong one."),
    sources: [.postalCodes],
    columns: [.postalCode],
    contradicts: [.prefectureCode],
    examples: [
      .good([.postalCode: "5300001"]),
      .bad([.postalCode: "6500001"], at: .postalCode),
      .good([.prefectureCode: "26", .stationCode: "", .postalCode: "618-0000"]),
    ])

  static let trigger: ColumnSet = [.postalCode]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let code = row.number(.postalCode), let number = row.number(.prefectureCode) else { return }
    let prefix = Int(code / 10_000)
    guard !PostalPrefixes.fits(prefix, prefecture: Int(number)) else { return }
    let value = row.utf8(.postalCode)
    let own = Prefectures.name(Int(number)) ?? ""
    guard let other = PostalPrefixes.prefecture(prefix).flatMap({ Prefectures.name($0) }) else {
      report.add(
        row, .postalCode,
        ja: "郵便番号「\(value)」の先頭3桁はどの都道府県でも使われていません。郵便番号をご確認ください。",
        en: "The first three digits of postal code “\(value)” are not in use; please check it.")
      return
    }
    report.add(
      row, .postalCode,
      ja: "郵便番号「\(value)」は\(other)のもので、都道府県コードの\(own)と合いません。所在地をご確認ください。",
      en: "Postal code “\(value)” is of “\(other)”, the prefecture code is of “\(own)”; please check the address.")
  }
}
