/// The columns of an export, in the order of an empty export.
///
/// The raw value is the column's place in that order. What a column is called and how it is read stands in
/// `Column.definition`.
public enum Column: UInt8, CaseIterable, Sendable, Hashable {
  /// 管理番号.
  case recordID
  /// 営業所.
  case office
  /// 営業担当.
  case salesRep
  /// 都道府県コード.
  case prefectureCode
  /// 都道府県名.
  case prefectureName
  /// 点数表コード.
  case scoreTableCode
  /// 所属機関.
  case institutionType
  /// ステーションコード.
  case stationCode
  /// 医療機関コード10桁.
  case facilityCode
  /// ステーション名.
  case stationName
  /// 開設者.
  case founder
  /// 担当者姓.
  case contactFamilyName
  /// 担当者名.
  case contactGivenName
  /// 郵便番号.
  case postalCode
  /// 電話番号.
  case phone
  /// メールアドレス.
  case email
  /// 電気通信回線種別.
  case lineType
  /// 回線新設.
  case newLine
  /// 開通案内受領日.
  case openingNoticeOn
  /// お客さまID.
  case customerID
  /// お客さまID確認用.
  case customerIDConfirm
  /// フレッツ・v6オプション.
  case v6Option
  /// 端末台数.
  case terminalCount
  /// 端末名称.
  case terminalNames
  /// 工事日.
  case constructionOn
  /// 工事完了日.
  case constructionCompletedOn
  /// ①登録申請日.
  case accountRegisteredOn
  /// ①有効化日.
  case accountActivatedOn
  /// ②申請区分.
  case eligibilityKind
  /// ②申請日.
  case eligibilityAppliedOn
  /// ②マスタアカウント通知日.
  case masterAccountNotifiedOn
  /// ②設定情報印刷日.
  case masterAccountPrintedOn
  /// ②利用開始予定年月.
  case eligibilityStartMonth
  /// ②テスト開始予定年月.
  case eligibilityTestMonth
  /// ②発行料支払方法.
  case eligibilityPayment
  /// オンライン請求利用中.
  case billingInUse
  /// ③申請区分.
  case billingKind
  /// ③申請日.
  case billingAppliedOn
  /// ③請求開始年月.
  case billingStartMonth
  /// ③レセコン名.
  case billingSoftware
  /// ③レセコンメーカー.
  case billingVendor
  /// ③OS・ブラウザ.
  case billingOSBrowser
  /// ③回線種別.
  case billingLineType
  /// ③お客さまID選択.
  case billingCustomerIDChoice
  /// ③発行料支払方法.
  case billingPayment
  /// ③郵送物受領日.
  case billingDocumentsReceivedOn
  /// ④申請日.
  case certificateAppliedOn
  /// ④申請枚数.
  case certificateAppliedCount
  /// ④発行日.
  case certificateIssuedOn
  /// ④通知書受領日.
  case certificateReceivedOn
  /// ④受領枚数.
  case certificateReceivedCount
  /// ④ダウンロード有効期限.
  case certificateDownloadBy
  /// ④証明書有効期限.
  case certificateValidUntil
  /// 備考.
  case notes
}

extension Column {
  /// How many columns there are.
  public static let count = allCases.count

  /// What the column is called and how it is read.
  public var definition: ColumnDefinition { ColumnDefinition.all[Int(rawValue)] }

  /// The English key, such as `station_code`: fixed, used in JSON and always understood as a header.
  public var key: String { ColumnDefinition.all[Int(rawValue)].key }

  /// The Japanese header, such as `ステーションコード`.
  public var header: String { ColumnDefinition.all[Int(rawValue)].header }

  /// The column with this English key, or nil.
  public init?(key: String) {
    guard let found = ColumnDefinition.all.first(where: { $0.key == key }) else { return nil }
    self = found.column
  }
}
