public import Planning
public import Rules

/// What people call a task.
public enum TaskWords {
  /// The words.
  public static func title(_ task: TaskID) -> Words {
    switch task {
    case .registerAccount: Words(ja: "① ポータルのアカウントを登録する", en: "① Register the portal account")
    case .activateAccount: Words(ja: "① アカウントを有効化する", en: "① Activate the account")
    case .obtainOpeningNotice: Words(ja: "「開通のご案内」を受け取る", en: "Obtain the opening notice of the line")
    case .applyEligibility:
      Words(ja: "② オンライン資格確認の利用申請をする", en: "② Apply for eligibility verification")
    case .receiveMasterAccount:
      Words(ja: "② マスタアカウント情報の通知を受け取る", en: "② Receive the notice of the master account")
    case .printMasterAccount:
      Words(ja: "② ユーザ設定情報をダウンロードして印刷する", en: "② Download and print ユーザ設定情報")
    case .applyBilling: Words(ja: "③ オンライン請求の利用申請をする", en: "③ Apply for online billing")
    case .receiveBillingDocuments:
      Words(ja: "③ オンライン請求の郵送物を受け取る", en: "③ Receive the billing papers by post")
    case .applyCertificate: Words(ja: "④ 電子証明書の発行申請をする", en: "④ Apply for the certificates")
    case .receiveCertificate:
      Words(ja: "④ 電子証明書の通知書を受け取る", en: "④ Receive the certificate notices")
    case .handOverDocuments:
      Words(ja: "工事当日に書類2種を渡す", en: "Hand over the two papers on the day")
    }
  }

  /// The words for the middle of a sentence: in Japanese in brackets, double ones around a quotation.
  static func quoted(_ task: TaskID) -> Words {
    let title = title(task)
    let isQuotation = title.ja.utf8.starts(with: "「".utf8)
    return Words(ja: isQuotation ? "『\(title.ja)』" : "「\(title.ja)」", en: title.en)
  }
}
