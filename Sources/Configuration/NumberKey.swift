import Stations

/// A key whose value is a whole number, with what it sets in a section and what it may be.
struct NumberKey<Section>: Sendable {
  /// The key.
  let name: String
  /// What it sets.
  let path: any WritableKeyPath<Section, Int> & Sendable
  /// What makes sense.
  let range: ClosedRange<Int>
}

extension NumberKey<Deadlines> {
  /// Every key under `deadlines:`, in the order of `Deadlines`.
  static var all: [NumberKey] {
    [
      NumberKey(name: "application-lead-days", path: \.applicationLeadDays, range: 0...365),
      NumberKey(name: "master-account-business-days", path: \.masterAccountBusinessDays, range: 0...60),
      NumberKey(name: "certificate-days", path: \.certificateDays, range: 0...90),
      NumberKey(name: "billing-apply-by-day", path: \.billingApplyByDay, range: 1...31),
      NumberKey(name: "billing-posted-by-day", path: \.billingPostedByDay, range: 1...31),
      NumberKey(name: "due-soon-days", path: \.dueSoonDays, range: 0...365),
      NumberKey(name: "certificate-download-days", path: \.certificateDownloadDays, range: 1...3_650),
      NumberKey(name: "billing-start-months", path: \.billingStartMonths, range: 1...120),
    ]
  }
}

extension NumberKey<Retention> {
  /// Every key under `retention:`, in the order of `Retention`: the newest always stays.
  static var all: [NumberKey] {
    [
      NumberKey(name: "nights", path: \.nights, range: 1...3_650),
      NumberKey(name: "runs", path: \.runs, range: 1...3_650),
    ]
  }
}
