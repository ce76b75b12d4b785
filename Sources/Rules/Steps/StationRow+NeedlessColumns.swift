import Stations

extension StationRow {
  /// The columns of ③, where オンライン請求利用中 is 有: the station need not apply, so nothing is said of
  /// them.
  var needlessColumns: ColumnSet { facts.billsOnlineAlready ? BillingColumns.all : [] }
}

/// The columns of ③.
private enum BillingColumns {
  static let all: ColumnSet = [
    .billingKind, .billingAppliedOn, .billingStartMonth, .billingSoftware, .billingVendor, .billingOSBrowser,
    .billingLineType, .billingCustomerIDChoice, .billingPayment, .billingDocumentsReceivedOn,
  ]
}
