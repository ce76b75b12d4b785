/// How far a station is: what is done, by the dates that are filled.
///
/// A later date never stands for an earlier one.
extension StationFacts {
  /// Whether the account can be used: ①有効化日 is filled.
  public var isAccountActive: Bool { accountActivatedOn != nil }

  /// Whether the line lets the station apply for ② and ③: it is an old one, or its opening notice is there.
  var isLineReady: Bool { !hasNewLine || openingNoticeOn != nil }

  /// Whether ④ is applied for on every terminal; a blank count counts as all.
  public var hasAppliedForCertificates: Bool {
    certificateAppliedOn != nil && (certificateAppliedCount ?? terminalCount) >= terminalCount
  }

  /// Whether ④'s papers are there for every terminal; a blank count counts as all.
  public var hasReceivedCertificates: Bool {
    certificateReceivedOn != nil && (certificateReceivedCount ?? terminalCount) >= terminalCount
  }

  /// Whether both papers for the visit are in hand: ②'s are printed, and ④'s are there.
  public var hasBothPapers: Bool {
    masterAccountNotifiedOn != nil && masterAccountPrintedOn != nil && hasReceivedCertificates
  }

  /// Whether ③ is done, or not needed because the station bills online already.
  public var isBillingDone: Bool {
    billsOnlineAlready || billingAppliedOn != nil && billingDocumentsReceivedOn != nil
  }

  /// Whether the visit is done, or everything is done that must be before it.
  public var isComplete: Bool { constructionCompletedOn != nil || isReadyForVisit }

  /// Whether every task is done but handing over the papers.
  public var isReadyForVisit: Bool {
    accountRegisteredOn != nil && isAccountActive && isLineReady
      && eligibilityAppliedOn != nil && masterAccountNotifiedOn != nil && masterAccountPrintedOn != nil
      && isBillingDone && hasAppliedForCertificates && hasReceivedCertificates
  }
}
