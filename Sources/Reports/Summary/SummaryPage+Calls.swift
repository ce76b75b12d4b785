extension SummaryPage {
  /// How many calls are in sight when the page is opened.
  static let shownCalls = 20

  /// The list of calls, which shows the first ones only until it is asked for more, or for an office.
  func setCalls(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let (calls, total) = (tally.calls.calls, tally.calls.count)
    let left = total - SummaryPage.shownCalls
    page.set(SummaryName.calls, .records(calls.enumerated().map { call($1, rank: $0 + 1) }))
    page.set(SummaryName.callsTotal, calls.isEmpty ? nil : Figures.grouped(total))
    page.set(SummaryName.callsLeft, left > 0 ? Figures.grouped(left) : nil)
    page.set(SummaryName.callsShown, Figures.grouped(min(total, SummaryPage.shownCalls)))
    // The table begins with whom to call.
    page.set(SummaryName.callsRest, SummaryPage.rest(isBelow: total <= tally.rows.limit))
    let offices = tally.calls.offices.map { office in
      var record = officeOption(office.key, office.name)
      record.set(OptionName.count, Figures.grouped(office.calls.count))
      return record
    }
    page.set(SummaryName.callOffices, .records(offices))
  }

  private func call(_ call: CallList.Call, rank: Int) -> TemplateRecord {
    var record = station(call.station)
    record.set(SummaryStationName.isMore, .flag(rank > SummaryPage.shownCalls && !call.isOfOffice))
    record.set(SummaryStationName.isOfOffice, .flag(call.isOfOffice))
    return record
  }
}
