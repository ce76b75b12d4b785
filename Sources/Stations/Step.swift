/// The four applications that a station makes on the portal. Source: guide page 2.
public enum Step: Int, CaseIterable, Sendable, Hashable {
  /// ① アカウント登録.
  case account = 1
  /// ② オンライン資格確認 利用申請.
  case eligibility
  /// ③ オンライン請求 利用申請.
  case billing
  /// ④ 電子証明書 発行申請.
  case certificate

  /// The circled number that the field writes: ①…④.
  public var mark: String {
    switch self {
    case .account: "①"
    case .eligibility: "②"
    case .billing: "③"
    case .certificate: "④"
    }
  }
}
