import Stations

/// A key under `deadlines:` with what it sets and what it may be.
struct DeadlineKey {
  /// The key.
  let name: String
  /// The lead time or limit.
  let path: any WritableKeyPath<Deadlines, Int> & Sendable
  /// What makes sense.
  let range: ClosedRange<Int>

  /// Every key, in the order of `Deadlines`.
  static let all: [DeadlineKey] = [
    DeadlineKey(name: "application-lead-days", path: \.applicationLeadDays, range: 0...365),
    DeadlineKey(name: "master-account-business-days", path: \.masterAccountBusinessDays, range: 0...60),
    DeadlineKey(name: "certificate-days", path: \.certificateDays, range: 0...90),
    DeadlineKey(name: "billing-apply-by-day", path: \.billingApplyByDay, range: 1...31),
    DeadlineKey(name: "billing-posted-by-day", path: \.billingPostedByDay, range: 1...31),
    DeadlineKey(name: "due-soon-days", path: \.dueSoonDays, range: 0...365),
    DeadlineKey(name: "certificate-download-days", path: \.certificateDownloadDays, range: 1...3_650),
    DeadlineKey(name: "billing-start-months", path: \.billingStartMonths, range: 1...120),
  ]
}
