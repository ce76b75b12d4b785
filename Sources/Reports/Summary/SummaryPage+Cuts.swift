import Rules

extension SummaryPage {
  /// Everything that this page or the run leaves out, and where it is.
  func cuts(_ tally: SummaryTally, _ facts: SummaryFacts) -> [String] {
    let cuts = [
      stationsCut(tally), callsCut(tally, facts), visitsCut(tally), officesCut(tally), choicesCut(tally),
      rowsWithoutKeyCut(facts),
      lettersCut(facts),
      skippedRowsCut(facts), nightsCut(facts),
    ]
    return cuts.compactMap { $0?[language] }
  }

  private func stationsCut(_ tally: SummaryTally) -> Words? {
    guard tally.rows.left > 0 else { return nil }
    let (shown, left) = (Figures.grouped(tally.rows.limit), Figures.grouped(tally.rows.left))
    return Words(
      ja: "ステーションの一覧は、\(Figures.grouped(tally.rows.count))件のうち急ぐ順に\(shown)件です。"
        + "残りの\(left)件は stations.csv をご覧ください。",
      en: "The table names the \(shown) most urgent stations; stations.csv has \(left) more.")
  }

  private func callsCut(_ tally: SummaryTally, _ facts: SummaryFacts) -> Words? {
    let (total, shown) = (Figures.grouped(tally.calls.count), SummaryPage.shownCalls)
    guard tally.calls.count > shown else { return nil }
    let (most, ofOffice) = (tally.calls.most, NamedStations<Urgency>.mostOfOffice)
    let rest = tally.calls.count > tally.rows.limit ? SummaryPage.inCSV : SummaryPage.below
    let rows = rowsInReports(facts)
    return Words(
      ja: "電話の一覧は、\(total)件のうち急ぐ順に\(shown)件（紙では\(SummaryPage.printedCalls)件まで）です。「残り」を押すと\(most)件まで、営業所を選ぶとその営業所の急ぐ順に"
        + "\(ofOffice)件以上（それより少なければ全件）を表示します。\(rest.ja)\(rows?.ja ?? "")",
      en: "The call list shows the \(shown) most urgent of \(total) stations "
        + "(\(SummaryPage.printedCalls) on paper). “More” shows up to \(most); choosing an "
        + "office shows at least its first \(ofOffice). \(rest.en)\(rows.map { " \($0.en)" } ?? "")")
  }

  private func visitsCut(_ tally: SummaryTally) -> Words? {
    guard tally.nearVisits.count > tally.nearVisits.most else { return nil }
    let (total, shown) = (Figures.grouped(tally.nearVisits.count), tally.nearVisits.most)
    let ofOffice = NamedStations<VisitRank>.mostOfOffice
    let rest = tally.rows.left > 0 ? SummaryPage.inCSV : SummaryPage.below
    return Words(
      ja: "まもなく工事の一覧は、\(total)件のうち\(shown)件です。営業所を選ぶとその営業所の\(ofOffice)件以上（それより少なければ全件）を表示します。"
        + rest.ja,
      en: "The list of visits coming up shows \(shown) of \(total); choosing an office shows at least its first "
        + "\(ofOffice). \(rest.en)")
  }

  private static let below = Words(
    ja: "残りは下の「全ステーション」にあります。", en: "All others are in the stations table.")
  private static let inCSV = Words(ja: "残りは stations.csv をご覧ください。", en: "All others are in stations.csv.")

  private func officesCut(_ tally: SummaryTally) -> Words? {
    let left = tally.perOffice.count - SummaryPage.mostOffices
    guard left > 0 else { return nil }
    return Words(
      ja: "営業所の一覧は、\(Figures.grouped(tally.perOffice.count))か所のうち\(SummaryPage.mostOffices)か所です。"
        + "残りは stations.csv をご覧ください。",
      en: "The list of offices names \(SummaryPage.mostOffices) of \(Figures.grouped(tally.perOffice.count)). "
        + SummaryPage.inCSV.en)
  }

  private func choicesCut(_ tally: SummaryTally) -> Words? {
    guard tally.calls.leavesOfficesOut || tally.nearVisits.leavesOfficesOut else { return nil }
    let most = NamedStations<Urgency>.mostOffices
    return Words(
      ja: "電話と工事の一覧を絞り込める営業所は、急ぐステーションのある順に\(most)か所までです。ほかの営業所は stations.csv をご覧ください。",
      en: "The lists of calls and visits can be filtered by \(most) offices, those with the most urgent stations; "
        + "for others see stations.csv.")
  }

  private func rowsWithoutKeyCut(_ facts: SummaryFacts) -> Words? {
    guard facts.rowsWithoutKey > 0 else { return nil }
    let count = Figures.grouped(facts.rowsWithoutKey)
    let rows = EnglishCount.of(facts.rowsWithoutKey, "row", shown: count)
    let places = reportsOfRows(facts).map {
      Words(ja: "指摘は \($0) にありますが、", en: "; the findings are in \($0)")
    }
    return Words(
      ja: "都道府県またはステーションコードが使えない行が\(count)行あります。\(places?.ja ?? "")タスク一覧は作れません。",
      en: "There is no task list for \(rows) without a usable prefecture or station code\(places?.en ?? "").")
  }

  private func rowsInReports(_ facts: SummaryFacts) -> Words? {
    reportsOfRows(facts).map {
      Words(ja: "コードが使えない行は \($0) にあります。", en: "Rows without a usable code are in \($0).")
    }
  }

  /// Where the rows without a usable code are found; nil where no report has any.
  private func reportsOfRows(_ facts: SummaryFacts) -> String? {
    let reports = facts.reportsOfRowsWithoutKey
    return reports.isEmpty ? nil : reports.joined(separator: language.listSeparator)
  }

  private func lettersCut(_ facts: SummaryFacts) -> Words? {
    guard facts.unwrittenLetters > 0 else { return nil }
    let count = Figures.grouped(facts.unwrittenLetters)
    let stations = EnglishCount.of(facts.unwrittenLetters, "station", shown: count)
    return Words(
      ja: "メールの下書きは、宛先か名称が使えない、または未来の日付を先に確かめる\(count)件のステーションには作っていません。",
      en:
        "No letter is drafted to \(stations) whose mail address or name cannot be used, or where a date in the future "
        + "must be checked first.")
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
