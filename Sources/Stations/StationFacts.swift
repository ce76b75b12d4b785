/// What the schedule of one station depends on, and nothing else.
///
/// A blank or unreadable date is nil: what cannot be read is not done, though it may be (`unreadable`).
public struct StationFacts: Sendable, Hashable {
  /// 回線新設 = 有.
  public var hasNewLine = false
  /// オンライン請求利用中 = 有.
  public var billsOnlineAlready = false
  /// 端末台数; one that is blank or cannot be used counts as 1.
  public var terminalCount = 1
  /// Whether 端末台数 can be used, and 1 is no guess.
  public var isTerminalCountKnown = false
  /// 工事日, D.
  public var constructionOn: Day?
  /// 工事完了日.
  public var constructionCompletedOn: Day?
  /// ①登録申請日.
  public var accountRegisteredOn: Day?
  /// ①有効化日.
  public var accountActivatedOn: Day?
  /// 開通案内受領日.
  public var openingNoticeOn: Day?
  /// ②申請日.
  public var eligibilityAppliedOn: Day?
  /// ②マスタアカウント通知日.
  public var masterAccountNotifiedOn: Day?
  /// ②設定情報印刷日.
  public var masterAccountPrintedOn: Day?
  /// ③申請日.
  public var billingAppliedOn: Day?
  /// ③請求開始年月.
  public var billingStartMonth: Month?
  /// ③郵送物受領日.
  public var billingDocumentsReceivedOn: Day?
  /// ④申請日.
  public var certificateAppliedOn: Day?
  /// ④申請枚数; blank counts as all once ④申請日 is filled, one that cannot be read as none.
  public var certificateAppliedCount: Int?
  /// ④発行日.
  public var certificateIssuedOn: Day?
  /// ④通知書受領日.
  public var certificateReceivedOn: Day?
  /// ④受領枚数; blank counts as all once ④通知書受領日 is filled, one that cannot be read as none.
  public var certificateReceivedCount: Int?
  /// The columns whose cells are filled and cannot be used.
  public var unreadable = ColumnSet()

  /// A station of which nothing is known yet.
  public init() {}
}
