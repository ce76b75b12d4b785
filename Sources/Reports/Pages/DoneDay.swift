import Planning
import Stations

/// On which day a task or an application was done.
enum DoneDay {
  static func of(_ task: TaskID, _ facts: StationFacts) -> Day? {
    switch task {
    case .registerAccount: facts.accountRegisteredOn
    case .activateAccount: facts.accountActivatedOn
    case .obtainOpeningNotice: facts.openingNoticeOn
    case .applyEligibility: facts.eligibilityAppliedOn
    case .receiveMasterAccount: facts.masterAccountNotifiedOn
    case .printMasterAccount: facts.masterAccountPrintedOn
    case .applyBilling: facts.billingAppliedOn
    case .receiveBillingDocuments: facts.billingDocumentsReceivedOn
    case .applyCertificate: facts.certificateAppliedOn
    case .receiveCertificate: facts.certificateReceivedOn
    case .handOverDocuments: facts.constructionCompletedOn
    }
  }

  static func applied(_ step: Step, _ facts: StationFacts) -> Day? {
    switch step {
    case .account: facts.accountRegisteredOn
    case .eligibility: facts.eligibilityAppliedOn
    case .billing: facts.billingAppliedOn
    case .certificate: facts.certificateAppliedOn
    }
  }
}
