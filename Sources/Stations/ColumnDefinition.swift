/// What a column is called, how its cells are read and when they must be filled.
///
/// The one place where columns are declared; parsing, presence, choices, the empty export and the documentation
/// all come from here.
public struct ColumnDefinition: Sendable {
  /// The column.
  public let column: Column
  /// The English key.
  public let key: String
  /// The Japanese header.
  public let header: String
  /// Other headers met in exports.
  public let aliases: [String]
  /// How its cells are read.
  public let type: ColumnType
  /// When its cells must be filled.
  public let requirement: Requirement
  /// The choices of a column of type `.choice`.
  public let choices: ChoiceList?

  init(
    _ column: Column, _ key: String, _ header: String, aliases: [String], _ type: ColumnType,
    _ requirement: Requirement = .optional, choices: ChoiceList? = nil
  ) {
    self.column = column
    self.key = key
    self.header = header
    self.aliases = aliases
    self.type = type
    self.requirement = requirement
    self.choices = choices
  }

  /// Every column, in the order of `Column`.
  public static let all: [ColumnDefinition] = [
    ColumnDefinition(
      .recordID, "record_id", "管理番号", aliases: ["顧客番号", "No"], .text),
    ColumnDefinition(
      .office, "office", "営業所", aliases: ["担当営業所", "支店"], .text),
    ColumnDefinition(
      .salesRep, "sales_rep", "営業担当", aliases: ["営業担当者"], .text),
    ColumnDefinition(
      .prefectureCode, "prefecture_code", "都道府県コード", aliases: ["県コード", "都道府県番号"], .prefecture, .always),
    ColumnDefinition(
      .prefectureName, "prefecture_name", "都道府県名", aliases: ["都道府県"], .prefectureName),
    ColumnDefinition(
      .scoreTableCode, "score_table_code", "点数表コード", aliases: ["点数表"], .choice,
      choices: .scoreTable),
    ColumnDefinition(
      .institutionType, "institution_type", "所属機関", aliases: ["所属機関選択"], .choice,
      choices: .scoreTable),
    ColumnDefinition(
      .stationCode, "station_code", "ステーションコード", aliases: ["訪問看護ステーションコード", "医療機関コード7桁", "医療機関コード"], .stationCode,
      .always),
    ColumnDefinition(
      .facilityCode, "facility_code", "医療機関コード10桁", aliases: ["医療機関等コード"], .facilityCode),
    ColumnDefinition(
      .stationName, "station_name", "ステーション名", aliases: ["訪問看護ステーション名", "医療機関等名", "医療機関名", "事業所名"], .text, .always),
    ColumnDefinition(
      .founder, "founder", "開設者", aliases: ["開設者名", "法人名"], .fullWidthText, .step(.account)),
    ColumnDefinition(
      .contactFamilyName, "contact_family_name", "担当者姓", aliases: ["姓"], .text, .step(.account)),
    ColumnDefinition(
      .contactGivenName, "contact_given_name", "担当者名", aliases: ["名"], .text, .step(.account)),
    ColumnDefinition(
      .postalCode, "postal_code", "郵便番号", aliases: ["〒"], .postalCode, .step(.account)),
    ColumnDefinition(
      .phone, "phone", "電話番号", aliases: ["TEL", "連絡先"], .phone, .step(.account)),
    ColumnDefinition(
      .email, "email", "メールアドレス", aliases: ["メール", "E-mail", "mail"], .email, .step(.account)),
    ColumnDefinition(
      .lineType, "line_type", "電気通信回線種別", aliases: ["②回線種別", "回線種別"], .choice, .step(.eligibility),
      choices: .lineType),
    ColumnDefinition(
      .newLine, "new_line", "回線新設", aliases: ["新設回線", "フレッツ新設"], .yesNo),
    ColumnDefinition(
      .openingNoticeOn, "opening_notice_on", "開通案内受領日", aliases: ["開通のご案内受領日", "開通案内"], .date),
    ColumnDefinition(
      .customerID, "customer_id", "お客さまID", aliases: ["お客様ID", "CAF番号", "CAF"], .customerID, .step(.eligibility)),
    ColumnDefinition(
      .customerIDConfirm, "customer_id_confirm", "お客さまID確認用", aliases: ["確認用お客さまID"], .customerID),
    ColumnDefinition(
      .v6Option, "v6_option", "フレッツ・v6オプション", aliases: ["v6オプション"], .choice, .step(.eligibility),
      choices: .v6Option),
    ColumnDefinition(
      .terminalCount, "terminal_count", "端末台数", aliases: ["台数"], .count, .step(.certificate)),
    ColumnDefinition(
      .terminalNames, "terminal_names", "端末名称", aliases: ["端末名称等"], .text),
    ColumnDefinition(
      .constructionOn, "construction_on", "工事日", aliases: ["工事予定日"], .date, .wanted),
    ColumnDefinition(
      .constructionCompletedOn, "construction_completed_on", "工事完了日", aliases: ["完了日"], .date),
    ColumnDefinition(
      .accountRegisteredOn, "account_registered_on", "①登録申請日", aliases: ["アカウント登録申請日"], .date),
    ColumnDefinition(
      .accountActivatedOn, "account_activated_on", "①有効化日", aliases: ["アカウント有効化日"], .date),
    ColumnDefinition(
      .eligibilityKind, "eligibility_kind", "②申請区分", aliases: ["資格確認申請区分"], .choice,
      choices: .eligibilityKind),
    ColumnDefinition(
      .eligibilityAppliedOn, "eligibility_applied_on", "②申請日", aliases: ["資格確認申請日"], .date),
    ColumnDefinition(
      .masterAccountNotifiedOn, "master_account_notified_on", "②マスタアカウント通知日", aliases: ["マスタアカウント通知日"], .date),
    ColumnDefinition(
      .masterAccountPrintedOn, "master_account_printed_on", "②設定情報印刷日", aliases: ["ユーザ設定情報印刷日"], .date),
    ColumnDefinition(
      .eligibilityStartMonth, "eligibility_start_month", "②利用開始予定年月", aliases: ["利用開始予定年月"], .month),
    ColumnDefinition(
      .eligibilityTestMonth, "eligibility_test_month", "②テスト開始予定年月", aliases: ["テスト開始予定年月"], .month),
    ColumnDefinition(
      .eligibilityPayment, "eligibility_payment", "②発行料支払方法", aliases: ["発行料支払方法"], .choice,
      choices: .payment),
    ColumnDefinition(
      .billingInUse, "billing_in_use", "オンライン請求利用中", aliases: ["既存オンライン請求"], .yesNo),
    ColumnDefinition(
      .billingKind, "billing_kind", "③申請区分", aliases: ["請求申請区分"], .choice,
      choices: .billingKind),
    ColumnDefinition(
      .billingAppliedOn, "billing_applied_on", "③申請日", aliases: ["オンライン請求申請日"], .date),
    ColumnDefinition(
      .billingStartMonth, "billing_start_month", "③請求開始年月", aliases: ["請求開始年月"], .month, .step(.billing)),
    ColumnDefinition(
      .billingSoftware, "billing_software", "③レセコン名", aliases: ["レセコン名", "レセコンのプログラム名称"], .text, .step(.billing)),
    ColumnDefinition(
      .billingVendor, "billing_vendor", "③レセコンメーカー", aliases: ["レセコンメーカー", "レセコンのソフトメーカー名"], .text, .step(.billing)),
    ColumnDefinition(
      .billingOSBrowser, "billing_os_browser", "③OS・ブラウザ", aliases: ["OSブラウザ", "パソコンの基本ソフト・ブラウザ"], .choice,
      .step(.billing),
      choices: .osBrowser),
    ColumnDefinition(
      .billingLineType, "billing_line_type", "③回線種別", aliases: ["請求回線種別"], .choice,
      choices: .billingLineType),
    ColumnDefinition(
      .billingCustomerIDChoice, "billing_customer_id_choice", "③お客さまID選択", aliases: ["請求お客さまID選択"], .choice,
      choices: .billingCustomerID),
    ColumnDefinition(
      .billingPayment, "billing_payment", "③発行料支払方法", aliases: ["請求発行料支払方法"], .choice,
      choices: .payment),
    ColumnDefinition(
      .billingDocumentsReceivedOn, "billing_documents_received_on", "③郵送物受領日", aliases: ["請求郵送物受領日"], .date),
    ColumnDefinition(
      .certificateAppliedOn, "certificate_applied_on", "④申請日", aliases: ["電子証明書申請日"], .date),
    ColumnDefinition(
      .certificateAppliedCount, "certificate_applied_count", "④申請枚数", aliases: ["電子証明書申請枚数"], .count),
    ColumnDefinition(
      .certificateIssuedOn, "certificate_issued_on", "④発行日", aliases: ["電子証明書発行日"], .date),
    ColumnDefinition(
      .certificateReceivedOn, "certificate_received_on", "④通知書受領日", aliases: ["電子証明書通知書受領日"], .date),
    ColumnDefinition(
      .certificateReceivedCount, "certificate_received_count", "④受領枚数", aliases: ["電子証明書受領枚数"], .count),
    ColumnDefinition(
      .certificateDownloadBy, "certificate_download_by", "④ダウンロード有効期限", aliases: ["ダウンロード有効期限"], .date),
    ColumnDefinition(
      .certificateValidUntil, "certificate_valid_until", "④証明書有効期限", aliases: ["証明書有効期限"], .date),
    ColumnDefinition(
      .notes, "notes", "備考", aliases: ["メモ"], .text),
  ]
}
