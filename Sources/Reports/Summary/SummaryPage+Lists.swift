extension SummaryPage {
  /// How many calls are in sight when the page is opened.
  static let shownCalls = 20

  /// The list of calls, which shows the first ones only until it is asked for more, or for an office.
  func setCalls(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let (list, total) = (tally.calls, tally.calls.count)
    let left = total - SummaryPage.shownCalls
    page.set(SummaryName.calls, .records(named(list, shown: SummaryPage.shownCalls)))
    page.set(SummaryName.callsTotal, total == 0 ? nil : Figures.grouped(total))
    page.set(SummaryName.callsLeft, left > 0 ? Figures.grouped(left) : nil)
    page.set(SummaryName.callsShown, Figures.grouped(min(total, SummaryPage.shownCalls)))
    // The table begins with whom to call.
    page.set(SummaryName.callsRest, SummaryPage.rest(isBelow: total <= tally.rows.limit))
    page.set(SummaryName.callOffices, .records(offices(of: list, tally)))
  }

  /// The list of visits at hand, all of which are in sight.
  func setVisits(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let (list, total) = (tally.nearVisits, tally.nearVisits.count)
    let left = total - list.most
    page.set(SummaryName.visits, .records(named(list, shown: list.most)))
    page.set(SummaryName.visitsTotal, total == 0 ? nil : Figures.grouped(total))
    page.set(SummaryName.visitsLeft, left > 0 ? Figures.grouped(left) : nil)
    page.set(SummaryName.visitsShown, Figures.grouped(min(total, list.most)))
    page.set(SummaryName.visitsRest, SummaryPage.rest(isBelow: tally.rows.left == 0))
    page.set(SummaryName.visitOffices, .records(offices(of: list, tally)))
    page.set(SummaryName.visitsUntil, DayWords.short(tally.visitsUntil, language))
  }

  private func named<Order>(_ list: NamedStations<Order>, shown: Int) -> [TemplateRecord] {
    list.entries.enumerated().map { place, entry in
      var record = station(entry.station)
      record.set(SummaryStationName.rank, String(place + 1))
      record.set(SummaryStationName.isMore, .flag(place >= shown && !entry.isOfOffice))
      record.set(SummaryStationName.isOfOffice, .flag(entry.isOfOffice))
      return record
    }
  }

  private func offices<Order>(of list: NamedStations<Order>, _ tally: SummaryTally) -> [TemplateRecord] {
    list.offices.map { office in
      var record = TemplateRecord(OfficeOptionName.self)
      record.set(OfficeOptionName.value, SummaryPage.officeValue(office.key))
      record.set(OfficeOptionName.label, VisibleText.make(tally.perOffice[office.key]?.name ?? office.name))
      record.set(OfficeOptionName.count, Figures.grouped(office.stations.count))
      return record
    }
  }

  /// Where those stand that a list leaves out.
  private static func rest(isBelow: Bool) -> String { isBelow ? "#stations" : "stations.csv" }
}
