public import Stations

extension TaskID {
  /// The column whose date says that the task is done.
  public var doneColumn: Column {
    switch self {
    case .registerAccount: .accountRegisteredOn
    case .activateAccount: .accountActivatedOn
    case .obtainOpeningNotice: .openingNoticeOn
    case .applyEligibility: .eligibilityAppliedOn
    case .receiveMasterAccount: .masterAccountNotifiedOn
    case .printMasterAccount: .masterAccountPrintedOn
    case .applyBilling: .billingAppliedOn
    case .receiveBillingDocuments: .billingDocumentsReceivedOn
    case .applyCertificate: .certificateAppliedOn
    case .receiveCertificate: .certificateReceivedOn
    case .handOverDocuments: .constructionCompletedOn
    }
  }
}

extension StationFacts {
  /// On which day a task was done, as the export says.
  public func doneOn(_ task: TaskID) -> Day? {
    switch task {
    case .registerAccount: accountRegisteredOn
    case .activateAccount: accountActivatedOn
    case .obtainOpeningNotice: openingNoticeOn
    case .applyEligibility: eligibilityAppliedOn
    case .receiveMasterAccount: masterAccountNotifiedOn
    case .printMasterAccount: masterAccountPrintedOn
    case .applyBilling: billingAppliedOn
    case .receiveBillingDocuments: billingDocumentsReceivedOn
    case .applyCertificate: certificateAppliedOn
    case .receiveCertificate: certificateReceivedOn
    case .handOverDocuments: constructionCompletedOn
    }
  }
}
