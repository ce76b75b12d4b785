import Rules
import Stations

/// One of the four applications: the portal's form, its fields in the portal's order.
final class PortalForm: Sendable {
  let step: Step
  let title: Words
  /// The guide's pages.
  let pages: String
  let fields: [PortalField]

  private init(step: Step, title: Words, pages: String, fields: [PortalField]) {
    self.step = step
    self.title = title
    self.pages = pages
    self.fields = fields
  }

  /// All four, in order.
  static let all = [account, eligibility, billing, certificate]

  /// Source: guide pages 5 and 7.
  private static let account = PortalForm(
    step: .account, title: Words(ja: "アカウント登録", en: "アカウント登録 (account)"), pages: "p5, p7",
    fields: [
      PortalField("姓", .typed(.contactFamilyName)),
      PortalField("名", .typed(.contactGivenName)),
      PortalField(
        "所属機関選択", .fixed("6：訪問看護", [.institutionType, .scoreTableCode]),
        Words(ja: "最初は「1：医科」になっています", en: "the form starts at “1：医科”")),
      PortalField("都道府県", .prefecture),
      PortalField("郵便番号", .typed(.postalCode)),
      PortalField(
        "医療機関等・訪問看護ステーションコード（7桁）", .stationCode,
        Words(ja: "介護保険事業所番号ではありません", en: "not the care insurance number (介護保険事業所番号)")),
      PortalField(
        "医療機関等・訪問看護ステーションコード（10桁）", .facilityCode,
        Words(ja: "自動入力。同じ値か確かめます", en: "filled in automatically; check that it matches")),
      PortalField("医療機関等・訪問看護ステーション名", .typed(.stationName)),
      PortalField("開設者（全角）", .typed(.founder), Words(ja: "法人名", en: "founder: the corporation’s name")),
      PortalField("電話番号", .typed(.phone), Words(ja: "半角数字・ハイフン無し", en: "half width, no hyphens")),
      PortalField("メールアドレス", .typed(.email), Words(ja: "ログイン時のユーザー名", en: "user name for logging in")),
      PortalField("パスワード・パスワード（確認用）", .secret),
    ])

  /// Source: guide pages 18, 19 and 21.
  private static let eligibility = PortalForm(
    step: .eligibility,
    title: Words(ja: "オンライン資格確認 利用申請", en: "オンライン資格確認 利用申請 (eligibility verification)"),
    pages: "p18, p19, p21",
    fields: institution + [
      PortalField("申請区分", .chosen(.eligibilityKind, default: "新規")),
      PortalField("電気通信回線種別", .fixed(PortalWords.lineType, [.lineType])),
      PortalField("お客さまID（種類）", .fixed("CAF", [])),
      PortalField(
        "お客さまID（CAF）", .customerID, Words(ja: "CAFを除く10桁", en: "ten digits without CAF")),
      PortalField("確認用お客さまID（CAF）", .customerID, Words(ja: "同じ10桁をもう一度", en: "the same once more")),
      PortalField("フレッツ・v6オプション契約の確認", .fixed(PortalWords.v6Option, [.v6Option])),
      PortalField("電子証明書発行料の支払方法", .chosen(.eligibilityPayment, default: nil), paymentNote),
      PortalField("利用開始予定年月", .yearMonth(.eligibilityStartMonth)),
      PortalField(
        "テスト開始予定年月", .yearMonth(.eligibilityTestMonth),
        Words(ja: "未定のときは入力不要", en: "leave blank if undecided"), isOptional: true),
      PortalField("秘密の番号", .secret),
    ])

  /// Source: guide pages 28, 29 and 30.
  private static let billing = PortalForm(
    step: .billing, title: Words(ja: "オンライン請求 利用申請", en: "オンライン請求 利用申請 (online billing)"),
    pages: "p28–30",
    fields: institution + [
      PortalField("申請区分", .chosen(.billingKind, default: "開始")),
      PortalField("請求開始年", .year(.billingStartMonth)),
      PortalField("請求開始月", .month(.billingStartMonth), Words(ja: "1年後まで選べます", en: "up to a year ahead")),
      PortalField("レセコンのプログラム名称", .typed(.billingSoftware)),
      PortalField("レセコンのソフトメーカー名", .typed(.billingVendor)),
      PortalField("パソコンの基本ソフト（OS）・ブラウザ", .fixed(PortalWords.osBrowser, [.billingOSBrowser])),
      PortalField("電気通信回線種別", .fixed(PortalWords.billingLineType, [.billingLineType])),
      PortalField(
        "お客さまID", .fixed("\(PortalWords.sameLine) (お客さまID) を使用する。", [.billingCustomerIDChoice])),
      PortalField("電子証明書発行料の支払方法", .chosen(.billingPayment, default: nil), paymentNote),
    ])

  /// Source: guide pages 35 and 36.
  private static let certificate = PortalForm(
    step: .certificate, title: Words(ja: "電子証明書 発行申請", en: "電子証明書 発行申請 (certificates)"), pages: "p35, p36",
    fields: [
      PortalField("分類", .fixed("n：訪問看護", [])),
      PortalField("都道府県コード", .prefecture),
      PortalField("点数表", .fixed("6：訪問看護", [.scoreTableCode])),
      PortalField("医療機関コード", .stationCode, Words(ja: "7桁", en: "seven digits")),
      PortalField("医療機関(薬局)名称", .typed(.stationName)),
      PortalField(
        "担当部署/担当者名", .joined([.contactFamilyName, .contactGivenName]),
        Words(ja: "簡易書留の宛名になります", en: "the registered mail (簡易書留) is addressed to it")),
      PortalField("電話番号", .typed(.phone), Words(ja: "担当者の番号", en: "the addressee’s")),
      PortalField("メールアドレス", .typed(.email)),
      PortalField(
        "端末名称等", .terminalNames,
        Words(ja: "1台につき1件ずつ申請します", en: "one application per terminal")),
    ])

  /// 医療機関等情報, with which ② and ③ begin.
  private static let institution = [
    PortalField("都道府県コード", .prefecture),
    PortalField("点数表コード", .fixed("6：訪問看護ステーション", [.scoreTableCode])),
    PortalField("医療機関等コード", .stationCode, Words(ja: "数字7桁", en: "seven digits")),
    PortalField("医療機関等名", .typed(.stationName)),
  ]

  private static let paymentNote = Words(
    ja: PortalWords.payments.joined(separator: " / "), en: PortalWords.payments.joined(separator: " / "))
}
