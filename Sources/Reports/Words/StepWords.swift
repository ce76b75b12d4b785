import Rules
import Stations

/// What people call the four applications.
enum StepWords {
  static func title(_ step: Step) -> Words {
    switch step {
    case .account: Words(ja: "アカウント登録", en: "Portal account")
    case .eligibility: Words(ja: "オンライン資格確認", en: "Eligibility")
    case .billing: Words(ja: "オンライン請求", en: "Online billing")
    case .certificate: Words(ja: "電子証明書", en: "Certificates")
    }
  }
}
