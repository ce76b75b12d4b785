import Planning
import Rules
import Stations

/// What to tell the station about a task, in the guide's own terms but with the office's lead times and limits, and
/// where the guide says it.
enum TaskGuidance {
  /// The guide's pages, such as `p4–8`.
  static func pages(_ task: TaskID) -> String {
    switch task {
    case .registerAccount: "p4–9"
    case .activateAccount: "p10–11"
    case .obtainOpeningNotice: "p2, p38"
    case .applyEligibility: "p15–21"
    case .receiveMasterAccount: "p22"
    case .printMasterAccount: "p23"
    case .applyBilling: "p25–30"
    case .receiveBillingDocuments: "p31"
    case .applyCertificate: "p33–36"
    case .receiveCertificate: "p37"
    case .handOverDocuments: "p1"
    }
  }

  /// The sentences of every task for templates, in a run's language.
  static func records(_ context: ReportContext) -> [TaskID: TemplateValue] {
    var records: [TaskID: TemplateValue] = [:]
    for task in TaskID.allCases {
      records[task] = .records(
        sentences(task, context.deadlines).map { TemplateRecord(sentence: $0[context.language]) })
    }
    return records
  }

  /// The sentences to tell, one thing each.
  static func sentences(_ task: TaskID, _ deadlines: Deadlines) -> [Words] {
    switch task {
    case .registerAccount: registerAccount
    case .activateAccount: activateAccount
    case .obtainOpeningNotice: obtainOpeningNotice
    case .applyEligibility: applyEligibility
    case .receiveMasterAccount: receiveMasterAccount(deadlines.masterAccountBusinessDays)
    case .printMasterAccount: printMasterAccount
    case .applyBilling: applyBilling(deadlines.billingStartMonths)
    case .receiveBillingDocuments: receiveBillingDocuments(deadlines)
    case .applyCertificate: applyCertificate
    case .receiveCertificate: receiveCertificate(deadlines)
    case .handOverDocuments: handOverDocuments
    }
  }

  private static let registerAccount = [
    Words(
      ja: "Google Chrome か Microsoft Edge で https://iryohokenjyoho.service-now.com/csm を開きます。",
      en: "Open https://iryohokenjyoho.service-now.com/csm in Google Chrome or Microsoft Edge."),
    Words(
      ja: "「新規ユーザー登録はこちら（医科・歯科・調剤・訪問看護・職域）」を押します。「取りまとめ者」ではありません。",
      en: "Press “新規ユーザー登録はこちら（医科・歯科・調剤・訪問看護・職域）”, not the one for 取りまとめ者."),
    Words(
      ja: "所属機関は「6：訪問看護」を選びます(最初は「1：医科」になっています)。",
      en: "Choose 所属機関 “6：訪問看護”: the form starts at “1：医科”."),
    Words(
      ja: "コードは地方厚生局の7桁です。介護保険事業所番号ではありません。",
      en: "The code is the seven digits of the Regional Bureau of Health and Welfare (地方厚生局), "
        + "not the care insurance number (介護保険事業所番号)."),
    Words(ja: "開設者は法人名を全角で入力します。", en: "Founder (開設者): the corporation’s name, full width."),
    Words(
      ja: "パスワードは大文字・小文字・数字を各1文字以上含む8〜100文字です。ステーションご自身で管理してください。弊社でお預かりしたり、書き留めたりすることはありません。",
      en: "The password has 8–100 characters with upper case, lower case and a digit. "
        + "The station keeps it; we neither ask for it nor write it down."),
  ]

  private static let activateAccount = [
    Words(
      ja: "from@mail.iryohokenjyoho-portalsite.jp から届くメール「【総合ポータルサイト】メールアドレス登録確認メール」のURLを、24時間以内に1回だけ押します。",
      en: "Press the link in the mail “【総合ポータルサイト】メールアドレス登録確認メール” "
        + "(sender: from@mail.iryohokenjyoho-portalsite.jp) once, within 24 hours."),
    Words(
      ja: "「不正な操作が行われました。」と出たら: (1) URLが改行で切れている→全文をコピーして開く",
      en: "If it says “不正な操作が行われました。”: (1) the link is broken by a line break → copy all of it"),
    Words(
      ja: "(2) 2回以上押した→登録完了メールが届いていれば完了しています",
      en: "(2) pressed twice → done already if the completion mail has come"),
    Words(
      ja: "(3) 24時間を過ぎた→もう一度新規ユーザー登録から行う", en: "(3) older than 24 hours → register again"),
    Words(
      ja: "(4) 同じメールアドレスで登録し直した→最新のメールのURLだけが有効です",
      en: "(4) registered again since → only the newest mail’s link works"),
  ]

  private static let obtainOpeningNotice = [
    Words(
      ja: "新設回線の「開通のご案内」または「フレッツアクセスサービスお申し込み内容のご案内」が届くのを待ちます。届くまで②③は申請できません。",
      en: "Wait for “開通のご案内” or “フレッツアクセスサービスお申し込み内容のご案内”: until then neither ② nor ③ can be applied for."),
    Words(
      ja: "CAFで始まるお客さまIDはこの書類か、ONU・HGWのラベルに書かれています。",
      en: "The customer ID that begins with CAF is on it, or on the label of the ONU or HGW."),
  ]

  private static let applyEligibility = [
    Words(
      ja: "ログイン後、各種申請一覧→「オンライン資格確認 利用開始・変更申請」を開き、「新規」を選びます。",
      en: "Log in, open 各種申請一覧 → “オンライン資格確認 利用開始・変更申請” and choose “新規”."),
    Words(
      ja: "電気通信回線種別は「\(PortalWords.lineType)」を選びます。",
      en: "Line type: “\(PortalWords.lineType)”."),
    Words(
      ja: "お客さまIDは「CAF」を選び、CAFを除く10桁を2回入力します。誤ると工事当日に開通できません。",
      en: "Customer ID: choose “CAF” and type the ten digits without CAF twice. A mistake here makes the visit fail."),
    Words(
      ja: "フレッツ・v6オプションは「\(PortalWords.v6Option)」を選びます。",
      en: "v6 option: “\(PortalWords.v6Option)”."),
    Words(
      ja: "メール「【オンライン資格確認】利用申請の受付完了届」が届いたら、申請内容をもう一度ご確認ください。",
      en: "When the mail “【オンライン資格確認】利用申請の受付完了届” comes, check its contents once more."),
  ]

  private static func receiveMasterAccount(_ days: Int) -> [Words] {
    [
      Words(
        ja: "\(inBusinessDays(days).ja)で、メール「【オンライン資格確認】マスタアカウント情報の完了届」が届きます。",
        en: "\(inBusinessDays(days).en) the mail “【オンライン資格確認】マスタアカウント情報の完了届” comes."),
      Words(ja: "届かないときは\(CallCentre.words.ja)へ。", en: "If nothing comes: \(CallCentre.words.en)."),
    ]
  }

  private static let printMasterAccount = [
    Words(
      ja: "ログイン後「マスタアカウント情報ダウンロード」から、本番環境の「オンライン資格確認等システムユーザ設定情報」のPDFを取得します(試験環境のものではありません)。",
      en: "Log in, open “マスタアカウント情報ダウンロード” and take the PDF オンライン資格確認等システムユーザ設定情報 "
        + "of the 本番環境, not of the test environment."),
    Words(
      ja: "印刷して大切に保管し、工事当日に工事担当者へお貸しください。",
      en: "Print it, keep it safe and lend it to the worker on the day."),
  ]

  private static func applyBilling(_ months: Int) -> [Words] {
    let range =
      months == 12
      ? Words(ja: "1年後", en: "a year")
      : Words(ja: "\(months)か月後", en: EnglishCount.of(months, "month"))
    return [
      Words(
        ja: "先に「安全対策の規程」を策定しておきます。すでにオンライン請求をしている場合、申請は不要です。",
        en: "The 安全対策の規程 must be in place. A station already billing online need not apply."),
      Words(
        ja: "「開始」を選び、請求開始年月(\(range.ja)まで)、レセコンの名称とメーカーを入力します。",
        en: "Choose “開始”, a 請求開始年月 at most \(range.en) ahead, and give the レセコン’s name and maker."),
      Words(
        ja: "OS・ブラウザは「\(PortalWords.osBrowser)」、回線種別は「\(PortalWords.billingLineType)」、"
          + "お客さまIDは「\(PortalWords.sameLine)」を選びます。",
        en: "OS and browser “\(PortalWords.osBrowser)”, line “\(PortalWords.billingLineType)”, "
          + "customer ID “\(PortalWords.sameLine)”."),
      Words(
        ja: "mail.iryohokenjyoho-portalsite.jp からのメールを受信できるようにし、「オンライン請求申請受付のご案内」の到着を確かめます。",
        en: "Allow mail from mail.iryohokenjyoho-portalsite.jp and check that “オンライン請求申請受付のご案内” comes."),
    ]
  }

  private static func receiveBillingDocuments(_ deadlines: Deadlines) -> [Words] {
    let (last, posted) = (deadlines.billingApplyByDay, deadlines.billingPostedByDay)
    return [
      Words(
        ja: "毎月\(last)日までの申請分は翌月\(posted)日までに郵送されます。",
        en: "What is applied for by the \(DayWords.ordinal(last)) is posted by the \(DayWords.ordinal(posted)) "
          + "of the next month."),
      Words(
        ja: "次の4点がそろっているかご確認ください: 手続き完了のお知らせ、ユーザー設定情報、セットアップCD-ROM、操作手順書。",
        en: "Check the four papers: 手続き完了のお知らせ, ユーザー設定情報, セットアップCD-ROM, 操作手順書."),
    ]
  }

  private static let applyCertificate = [
    Words(
      ja: "②の申請後に行います。分類は「n：訪問看護」を選びます。",
      en: "Apply only after ②. Choose 分類 “n：訪問看護”."),
    Words(
      ja: "担当部署/担当者名はステーションのものを入力します(簡易書留の宛名になります)。電話番号は、その部署か担当者の番号です。",
      en: "担当部署/担当者名 is the station’s own: the registered mail (簡易書留) is addressed to it. "
        + "The phone number is that contact’s."),
    Words(
      ja: "端末ごとに1枚です。2台目からは「続けてもう1枚申請」を押します。発行料は1枚1,500円です。",
      en: "One per terminal: press “続けてもう1枚申請” for each further one. 1,500 yen each."),
    Words(
      ja: "no-reply@ssk.or.jp からメール「【電子証明書 申請情報受付通知】」が届きます。",
      en: "The mail “【電子証明書 申請情報受付通知】” comes from no-reply@ssk.or.jp."),
  ]

  private static func receiveCertificate(_ deadlines: Deadlines) -> [Words] {
    let (time, download) = (about(days: deadlines.certificateDays), deadlines.certificateDownloadDays)
    return [
      Words(
        ja: "\(time.ja)で「ネクスウェイ」(支払基金の発送代行)から簡易書留が届きます。端末の台数分あるか数えてください。",
        en: "After \(time.en) registered mail (簡易書留) comes from ネクスウェイ (for 支払基金). Count: one per terminal."),
      Words(
        ja: "ダウンロードの有効期限は\(download)日、証明書の有効期間は3年3か月です。",
        en: "Download within \(download) days; the certificate is valid for 3 years 3 months."),
      Words(
        ja: "通知書は工事当日まで大切に保管してください。電子証明書はダウンロードした後、必ず別の媒体(CD-Rなど)にバックアップし、端末に名称のラベルを貼ってください。",
        en: "Keep the notice safe until the visit. Back the downloaded certificate up on another medium (such as CD-R) "
          + "and label the terminal."),
    ]
  }

  private static let handOverDocuments = [
    Words(
      ja: "印刷した「オンライン資格確認等システムユーザ設定情報」と、全端末分の「電子証明書取得に関する情報」を、工事担当者へお渡しください。",
      en: "Give the worker the printed オンライン資格確認等システムユーザ設定情報 and the 電子証明書取得に関する情報 of every terminal.")
  ]

  /// The guide's five business days are about a week; other numbers are told as they are.
  private static func inBusinessDays(_ days: Int) -> Words {
    days == 5
      ? Words(ja: "約1週間(5営業日以内の予定)", en: "After about a week (5 business days)")
      : Words(ja: "約\(days)営業日", en: "After about " + EnglishCount.of(days, "business day"))
  }

  /// Whole weeks are told as weeks.
  private static func about(days: Int) -> Words {
    guard days > 0, days.isMultiple(of: 7) else {
      return Words(ja: "約\(days)日", en: "about " + EnglishCount.of(days, "day"))
    }
    let weeks = days / 7
    return Words(ja: "約\(weeks)週間", en: weeks == 1 ? "about a week" : "about \(weeks) weeks")
  }
}
