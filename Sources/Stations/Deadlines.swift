/// The lead times and limits of the schedule, which an office may set in its configuration.
public struct Deadlines: Sendable, Hashable {
  /// Calendar days before 工事日 by which the station must have applied (A = D − this). Source: guide cover, page 1.
  public var applicationLeadDays = 14
  /// Business days until the master account is notified. Source: guide page 15.
  public var masterAccountBusinessDays = 5
  /// Calendar days until the certificate's notice arrives. Source: guide page 36.
  public var certificateDays = 7
  /// The last day of a month whose billing applications are posted in the next month. Source: guide page 25.
  public var billingApplyByDay = 20
  /// The day of the next month by which they are posted. Source: guide page 25.
  public var billingPostedByDay = 15
  /// Days before its due date from which a task makes its station due soon.
  public var dueSoonDays = 7
  /// Days within which a certificate must be downloaded. Source: guide page 1 (2021-03-10 to 2021-09-06).
  public var certificateDownloadDays = 180
  /// Months after ③申請日 within which ③請求開始年月 may lie. Source: guide page 28.
  public var billingStartMonths = 12

  /// The guide's own figures.
  public init() {}
}
