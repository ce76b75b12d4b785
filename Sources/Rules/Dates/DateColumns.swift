import Stations

/// The columns that hold dates, by what their dates mean.
enum DateColumns {
  /// Every column of days.
  static let days = columns(.date)
  /// Every column of months.
  static let months = columns(.month)
  /// Every column of days or months.
  static let all = days + months
  /// The days that say what is done; none of them can lie in the future.
  static let done: ColumnSet = [
    .openingNoticeOn, .constructionCompletedOn, .accountRegisteredOn, .accountActivatedOn, .eligibilityAppliedOn,
    .masterAccountNotifiedOn, .masterAccountPrintedOn, .billingAppliedOn, .billingDocumentsReceivedOn,
    .certificateAppliedOn, .certificateIssuedOn, .certificateReceivedOn,
  ]
  /// The days that other days are counted from; a certificate's end may lie past the known holidays.
  static let counted = done.union([.constructionOn])

  private static func columns(_ type: ColumnType) -> [Column] {
    ColumnDefinition.all.filter { $0.type == type }.map(\.column)
  }
}
