extension StationRow {
  /// Derives the facts that the row states; one by one in their place, for a row is read a hundred thousand times.
  mutating func deriveFacts() {
    facts.hasNewLine = number(.newLine) == 1
    facts.billsOnlineAlready = number(.billingInUse) == 1
    let terminals = number(.terminalCount)
    facts.terminalCount = terminals.map { Int($0) } ?? 1
    facts.isTerminalCountKnown = terminals != nil
    facts.constructionOn = day(.constructionOn)
    facts.constructionCompletedOn = day(.constructionCompletedOn)
    facts.accountRegisteredOn = day(.accountRegisteredOn)
    facts.accountActivatedOn = day(.accountActivatedOn)
    facts.openingNoticeOn = day(.openingNoticeOn)
    facts.eligibilityAppliedOn = day(.eligibilityAppliedOn)
    facts.masterAccountNotifiedOn = day(.masterAccountNotifiedOn)
    facts.masterAccountPrintedOn = day(.masterAccountPrintedOn)
    facts.billingAppliedOn = day(.billingAppliedOn)
    facts.billingStartMonth = month(.billingStartMonth)
    facts.billingDocumentsReceivedOn = day(.billingDocumentsReceivedOn)
    facts.certificateAppliedOn = day(.certificateAppliedOn)
    facts.certificateAppliedCount = count(.certificateAppliedCount)
    facts.certificateIssuedOn = day(.certificateIssuedOn)
    facts.certificateReceivedOn = day(.certificateReceivedOn)
    facts.certificateReceivedCount = count(.certificateReceivedCount)
    facts.unreadable = filled.subtracting(usable)
  }

  /// A count that is filled but cannot be used, such as 二枚, stands for nothing done; only a blank one stands for all.
  private func count(_ column: Column) -> Int? {
    isBlank(column) ? nil : number(column).map { Int($0) } ?? 0
  }
}
