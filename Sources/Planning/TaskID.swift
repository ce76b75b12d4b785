public import Stations

/// The tasks between a sale and a finished visit, in the order in which a station meets them.
/// Source: guide pages 1 to 3.
public enum TaskID: String, CaseIterable, Sendable, Hashable, Comparable {
  /// ① registration on the portal.
  case registerAccount = "register-account"
  /// ① the link in the activation mail.
  case activateAccount = "activate-account"
  /// The notice that the new line is open.
  case obtainOpeningNotice = "obtain-opening-notice"
  /// ② the application for オンライン資格確認.
  case applyEligibility = "apply-eligibility"
  /// ② the notice of the master account.
  case receiveMasterAccount = "receive-master-account"
  /// ② the printed ユーザ設定情報.
  case printMasterAccount = "print-master-account"
  /// ③ the application for オンライン請求.
  case applyBilling = "apply-billing"
  /// ③ the papers that come by post.
  case receiveBillingDocuments = "receive-billing-documents"
  /// ④ the application for a certificate per terminal.
  case applyCertificate = "apply-certificate"
  /// ④ the notice that comes by 簡易書留.
  case receiveCertificate = "receive-certificate"
  /// The two papers handed to the worker on the day.
  case handOverDocuments = "hand-over-documents"

  /// The application that the task belongs to; nil for the opening notice and the day itself.
  public var step: Step? {
    switch self {
    case .registerAccount, .activateAccount: .account
    case .applyEligibility, .receiveMasterAccount, .printMasterAccount: .eligibility
    case .applyBilling, .receiveBillingDocuments: .billing
    case .applyCertificate, .receiveCertificate: .certificate
    case .obtainOpeningNotice, .handOverDocuments: nil
    }
  }

  /// Whether the station applies for something by it.
  public var isApplication: Bool {
    switch self {
    case .registerAccount, .applyEligibility, .applyBilling, .applyCertificate: true
    default: false
    }
  }

  /// Whether the task is to receive what an application brings, by a day that can be told: nobody knows when the
  /// opening notice of a new line comes.
  public var bringsAnswer: Bool {
    switch self {
    case .receiveMasterAccount, .receiveBillingDocuments, .receiveCertificate: true
    default: false
    }
  }

  /// The order in which a station meets the tasks.
  public static func < (left: TaskID, right: TaskID) -> Bool { left.place < right.place }

  /// Takes in the place, not the name: a night asks dictionaries of tasks a hundred thousand times.
  public func hash(into hasher: inout Hasher) { hasher.combine(place) }

  /// All tasks in that order; `allCases` makes them anew each time.
  static let inOrder = allCases

  /// The place in `inOrder`.
  var place: Int {
    switch self {
    case .registerAccount: 0
    case .activateAccount: 1
    case .obtainOpeningNotice: 2
    case .applyEligibility: 3
    case .receiveMasterAccount: 4
    case .printMasterAccount: 5
    case .applyBilling: 6
    case .receiveBillingDocuments: 7
    case .applyCertificate: 8
    case .receiveCertificate: 9
    case .handOverDocuments: 10
    }
  }
}
