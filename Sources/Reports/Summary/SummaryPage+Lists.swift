import Tables

extension SummaryPage {
  /// How many calls are in sight when the page is opened.
  static let shownCalls = 20
  /// How many calls go on paper; `summary-style.mustache` hides the others there.
  static let printedCalls = 30

  /// By what names a template knows a list.
  private struct ListNames {
    let entries, total, left, shown, rest, offices: SummaryName
  }

  /// The list of calls, which shows the first ones only until it is asked for more, or for an office.
  func setCalls(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let names = ListNames(
      entries: .calls, total: .callsTotal, left: .callsLeft, shown: .callsShown, rest: .callsRest, offices: .callOffices
    )
    // The table begins with whom to call.
    let isBelow = tally.calls.count <= tally.rows.limit
    set(tally.calls, names, shown: SummaryPage.shownCalls, isBelow: isBelow, tally, &page)
    let unprinted = tally.calls.count - SummaryPage.printedCalls
    page.set(SummaryName.callsUnprinted, unprinted > 0 ? Figures.grouped(unprinted) : nil)
  }

  /// The list of visits at hand, all of which are in sight.
  func setVisits(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let names = ListNames(
      entries: .visits, total: .visitsTotal, left: .visitsLeft, shown: .visitsShown, rest: .visitsRest,
      offices: .visitOffices)
    set(tally.nearVisits, names, shown: tally.nearVisits.most, isBelow: tally.rows.left == 0, tally, &page)
    page.set(SummaryName.visitsUntil, DayWords.short(tally.visitsUntil, language))
  }

  /// Sets a list of which so many are in sight at first; `isBelow` says whether the table of stations has the others.
  private func set<Order>(
    _ list: NamedStations<Order>, _ names: ListNames, shown: Int, isBelow: Bool, _ tally: SummaryTally,
    _ page: inout TemplateRecord
  ) {
    let (total, left) = (list.count, list.count - shown)
    page.set(names.entries, .records(named(list, shown: shown)))
    page.set(names.total, total == 0 ? nil : Figures.grouped(total))
    page.set(names.left, left > 0 ? Figures.grouped(left) : nil)
    page.set(names.shown, Figures.grouped(min(total, shown)))
    page.set(names.rest, isBelow ? "#stations" : "stations.csv")
    page.set(names.offices, .records(offices(of: list, tally)))
  }

  private func named<Order>(_ list: NamedStations<Order>, shown: Int) -> [TemplateRecord] {
    list.entries.enumerated().map { place, entry in
      var record = station(entry.station, rank: place + 1)
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
}
