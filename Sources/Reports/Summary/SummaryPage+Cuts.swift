import Rules

extension SummaryPage {
  /// Everything that this page or the run leaves out, and where it is.
  func cuts(_ tally: SummaryTally, _ facts: SummaryFacts) -> [String] {
    let cuts = [
      stationsCut(tally), callsCut(tally), officesCut(tally), rowsWithoutKeyCut(facts), lettersCut(facts),
      skippedRowsCut(facts), nightsCut(facts),
    ]
    return cuts.compactMap { $0?[language] }
  }

  private func stationsCut(_ tally: SummaryTally) -> Words? {
    guard tally.rows.left > 0 else { return nil }
    let (shown, left) = (Figures.grouped(tally.rows.limit), Figures.grouped(tally.rows.left))
    return Words(
      ja: "ステーションの一覧は、急ぐ順に\(shown)件だけです。残りの\(left)件は stations.csv をご覧ください。",
      en: "The table names the \(shown) most urgent stations; stations.csv has \(left) more.")
  }

  private func callsCut(_ tally: SummaryTally) -> Words? {
    guard tally.calls.left > 0 else { return nil }
    let left = Figures.grouped(tally.calls.left)
    return Words(
      ja: "電話の一覧は\(tally.calls.limit)件までです。ほかに\(left)件あります。",
      en: "The list of calls names \(tally.calls.limit) stations and leaves out \(left).")
  }

  private func officesCut(_ tally: SummaryTally) -> Words? {
    let left = tally.perOffice.count - SummaryPage.mostOffices
    guard left > 0 else { return nil }
    return Words(
      ja: "営業所の一覧は\(SummaryPage.mostOffices)か所までです。ほかに\(Figures.grouped(left))か所あります。",
      en: "The list of offices names \(SummaryPage.mostOffices) and leaves out \(Figures.grouped(left)).")
  }

  private func rowsWithoutKeyCut(_ facts: SummaryFacts) -> Words? {
    guard facts.rowsWithoutKey > 0 else { return nil }
    let count = Figures.grouped(facts.rowsWithoutKey)
    let rows = EnglishCount.of(facts.rowsWithoutKey, "row", shown: count)
    return Words(
      ja: "都道府県またはステーションコードが使えない行が\(count)行あります。"
        + "確認事項は errors.csv にありますが、タスク一覧は作れません。",
      en: "No task list is made from \(rows) without usable prefecture and station code; "
        + "the findings are in errors.csv.")
  }

  private func lettersCut(_ facts: SummaryFacts) -> Words? {
    guard facts.unwrittenLetters > 0 else { return nil }
    let count = Figures.grouped(facts.unwrittenLetters)
    let stations = EnglishCount.of(facts.unwrittenLetters, "station", shown: count)
    return Words(
      ja: "メールの下書きは、宛先か名称が使えない\(count)件のステーションには作っていません。",
      en: "No letter is drafted to \(stations) whose mail address or name cannot be used.")
  }

  private func skippedRowsCut(_ facts: SummaryFacts) -> Words? {
    let skipped = facts.files.reduce(0) { $0 + $1.input.rowsSkipped }
    guard skipped > 0 else { return nil }
    let count = Figures.grouped(skipped)
    let rows = EnglishCount.of(skipped, "row", shown: count)
    return Words(
      ja: "合計行、繰り返された見出し、長すぎて読めない行の計\(count)行は読み飛ばしました。",
      en: "Skipped: \(rows) (totals, repeated headers, rows too long to be read).")
  }

  private func nightsCut(_ facts: SummaryFacts) -> Words? {
    guard facts.nights.count > SummaryPage.mostNights else { return nil }
    return Words(
      ja: "推移のグラフは直近\(SummaryPage.mostNights)晩です。すべての夜は houkan history で見られます。",
      en: "The curves show the last \(SummaryPage.mostNights) nights; houkan history lists all.")
  }
}
