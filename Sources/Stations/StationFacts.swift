/// What the schedule of one station depends on, and nothing else (domain: the four steps and their dates).
///
/// A blank or unreadable date is nil: what cannot be read is not done.
public struct StationFacts: Sendable, Hashable {
  /// 回線新設 = 有.
  public var hasNewLine = false
  /// オンライン請求利用中 = 有.
  public var billsOnlineAlready = false
  /// 端末台数; a blank one counts as 1.
  public var terminalCount = 1
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

  /// A station of which nothing is known yet.
  public init() {}
}

extension StationFacts {
  /// The facts that a row states.
  init(of row: StationRow) {
    hasNewLine = row.number(.newLine) == 1
    billsOnlineAlready = row.number(.billingInUse) == 1
    terminalCount = row.number(.terminalCount).map { max(1, Int($0)) } ?? 1
    constructionOn = row.day(.constructionOn)
    constructionCompletedOn = row.day(.constructionCompletedOn)
    accountRegisteredOn = row.day(.accountRegisteredOn)
    accountActivatedOn = row.day(.accountActivatedOn)
    openingNoticeOn = row.day(.openingNoticeOn)
    eligibilityAppliedOn = row.day(.eligibilityAppliedOn)
    masterAccountNotifiedOn = row.day(.masterAccountNotifiedOn)
    masterAccountPrintedOn = row.day(.masterAccountPrintedOn)
    billingAppliedOn = row.day(.billingAppliedOn)
    billingStartMonth = row.month(.billingStartMonth)
    billingDocumentsReceivedOn = row.day(.billingDocumentsReceivedOn)
    certificateAppliedOn = row.day(.certificateAppliedOn)
    certificateAppliedCount = StationFacts.count(row, .certificateAppliedCount)
    certificateIssuedOn = row.day(.certificateIssuedOn)
    certificateReceivedOn = row.day(.certificateReceivedOn)
    certificateReceivedCount = StationFacts.count(row, .certificateReceivedCount)
  }

  /// A count that is filled but cannot be used, such as 0, stands for nothing done; only a blank one stands for all.
  private static func count(_ row: StationRow, _ column: Column) -> Int? {
    row.isBlank(column) ? nil : row.number(column).map { Int($0) } ?? 0
  }
}
