/// The days that follow from other days: by when a station must have applied, when an answer is expected, and when both
/// papers can be in hand at the earliest (guide cover and page 1).
public struct Schedule: Sendable {
  /// Business days.
  public let calendar: BusinessCalendar
  /// Lead times and limits.
  public let deadlines: Deadlines

  /// A schedule by these lead times.
  public init(calendar: BusinessCalendar, deadlines: Deadlines) {
    self.calendar = calendar
    self.deadlines = deadlines
  }

  /// A: the last day on which a station may apply whose 工事日 is `construction`. Source: guide cover and page 1.
  public func applyBy(construction: Day) -> Day { construction - deadlines.applicationLeadDays }

  /// The last day on which the link in the activation mail works, for a registration of that day; the guide says 24
  /// hours. Source: guide page 10.
  public func linkLastDay(registered: Day) -> Day { registered + 1 }

  /// The day on which the notice of the master account is expected, or nil past the known holidays. Source: guide page
  /// 15.
  public func masterAccountExpected(applied: Day) -> Day? {
    try? calendar.day(applied, plusBusinessDays: deadlines.masterAccountBusinessDays)
  }

  /// The day on which the certificates' notice is expected. Source: guide page 36.
  public func certificateExpected(applied: Day) -> Day { applied + deadlines.certificateDays }

  /// The day by which ③'s papers are posted: the 15th of the next month for what is applied for up to the 20th, of the
  /// month after it otherwise. Source: guide page 25.
  public func billingDocumentsExpected(applied: Day) -> Day {
    let isInTime = applied.components.day <= deadlines.billingApplyByDay
    return (applied.month + (isInTime ? 1 : 2)).day(deadlines.billingPostedByDay)
  }

  /// The last safe day to apply for billing from `start` on: the 20th two months before, so that the papers are there
  /// by the 15th of the month before. Source: guide cover and page 25, a decision of the project.
  public func billingSafeDay(start: Month) -> Day { (start - 2).day(deadlines.billingApplyByDay) }

  /// The last day to apply for billing from `start` on: the end of the month two months before. Source: guide cover.
  public func billingLastDay(start: Month) -> Day { (start - 2).lastDay }

  /// The last month in which billing may start that is applied for on this day. Source: guide page 28.
  public func billingLastStart(applied: Day) -> Month { applied.month + deadlines.billingStartMonths }

  /// The last day to download a certificate issued on this day. Source: guide pages 1 and 37 (2021-03-10 to
  /// 2021-09-06).
  public func downloadLastDay(issued: Day) -> Day { issued + deadlines.certificateDownloadDays }

  /// The last day on which a certificate issued on this day is valid: 3 years and 3 months. Source: guide pages 1 and
  /// 29.
  public func validLastDay(issued: Day) -> Day { (issued.month + 39).day(issued.components.day) }

  /// The earliest day on which both papers can be in hand if the station acts today; nil past the known holidays.
  public func forecast(_ facts: StationFacts, today: Day) -> Day? {
    let eligibility = facts.eligibilityAppliedOn ?? today
    guard let masterAccount = masterAccountForecast(facts, eligibility, today) else { return nil }
    return max(masterAccount, certificateForecast(facts, eligibility, today))
  }

  private func masterAccountForecast(_ facts: StationFacts, _ eligibility: Day, _ today: Day) -> Day? {
    if let notified = facts.masterAccountNotifiedOn { return notified }
    return masterAccountExpected(applied: eligibility).map { max(today, $0) }
  }

  private func certificateForecast(_ facts: StationFacts, _ eligibility: Day, _ today: Day) -> Day {
    if let received = facts.certificateReceivedOn, facts.hasReceivedCertificates { return received }
    let applied = max(facts.certificateAppliedOn ?? today, eligibility)
    return max(today, certificateExpected(applied: applied))
  }
}
