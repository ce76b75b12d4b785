import Stations

/// How far a station is with each of the four steps.
enum StepProgress {
  /// Whether the station has applied; for ③ also where it need not.
  static func isApplied(_ step: Step, _ facts: StationFacts) -> Bool {
    switch step {
    case .account: facts.accountRegisteredOn != nil
    case .eligibility: facts.eligibilityAppliedOn != nil
    case .billing: facts.billsOnlineAlready || facts.billingAppliedOn != nil
    case .certificate: facts.hasAppliedForCertificates
    }
  }

  /// Whether the step's last task is done.
  static func isFinished(_ step: Step, _ facts: StationFacts) -> Bool {
    switch step {
    case .account: facts.isAccountActive
    case .eligibility: facts.masterAccountPrintedOn != nil
    case .billing: facts.isBillingDone
    case .certificate: facts.hasReceivedCertificates
    }
  }

  /// The day on which the last task of the step was done; nil where it is not.
  static func finishedOn(_ step: Step, _ facts: StationFacts) -> Day? {
    switch step {
    case .account: facts.accountActivatedOn
    case .eligibility: facts.masterAccountPrintedOn
    case .billing: facts.billingDocumentsReceivedOn
    case .certificate: facts.hasReceivedCertificates ? facts.certificateReceivedOn : nil
    }
  }
}
