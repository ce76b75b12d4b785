import Stations

/// The dates by which a step shows that it has been applied for.
enum StepDates {
  /// ② and what follows from it.
  static let eligibility: ColumnSet = [.eligibilityAppliedOn, .masterAccountNotifiedOn, .masterAccountPrintedOn]
  /// ③ and what follows from it.
  static let billing: ColumnSet = [.billingAppliedOn, .billingDocumentsReceivedOn]
  /// ④ and what follows from it.
  static let certificate: ColumnSet = [.certificateAppliedOn, .certificateIssuedOn, .certificateReceivedOn]

  /// The dates of ② and, unless the station bills online already, of ③.
  static func applications(in row: StationRow) -> ColumnSet {
    row.facts.billsOnlineAlready ? eligibility : eligibility.union(billing)
  }
}
