import Stations

extension SampleSheet {
  /// 福岡: missing steps and presence, with the English keys as header and CR line ends.
  static let fukuoka = SampleSheet(
    path: "fukuoka/fukuoka.csv", office: "福岡", prefectures: [40, 41, 43], lineEnds: .cr, endsWithLineEnd: false,
    headings: Column.allCases.map { Heading($0, $0.key) }, dateStyle: .iso, cleanRows: 18,
    defects: [
      Defect("①有効化の前に②申請", "② without ① active", .printed, [.accountActivatedOn: .blank]),
      Defect(
        "①有効化の前に③申請", "③ without ① active", .printed,
        [
          .accountActivatedOn: .blank, .accountRegisteredOn: .day(0), .eligibilityAppliedOn: .blank,
          .masterAccountNotifiedOn: .blank, .masterAccountPrintedOn: .blank, .certificateAppliedOn: .blank,
          .certificateAppliedCount: .blank,
        ]),
      Defect("①登録申請日なしで有効化", "①有効化日 without ①登録申請日", .activated, [.accountRegisteredOn: .blank]),
      Defect(
        "②申請日なしでマスタアカウント通知", "master account without ②", .printed,
        [.eligibilityAppliedOn: .blank, .certificateAppliedOn: .blank, .certificateAppliedCount: .blank]),
      Defect("通知なしで印刷", "printed without notice", .printed, [.masterAccountNotifiedOn: .blank]),
      Defect(
        "②申請日なしで④申請", "④ without ②", .printed,
        [.eligibilityAppliedOn: .blank, .masterAccountNotifiedOn: .blank, .masterAccountPrintedOn: .blank]),
      Defect(
        "④申請日なしで受領", "received without applied", .prepared,
        [.certificateAppliedOn: .blank, .certificateAppliedCount: .blank]),
      Defect("③申請日なしで郵送物受領", "received without applied", .prepared, [.billingAppliedOn: .blank]),
      Defect(
        "新設回線、開通案内の前に②③申請", "回線新設 = 有 and ② or ③ dated while the notice is blank", .printed,
        [.newLine: "有"]),
      Defect("都道府県コードなし", "presence always", .untouched, [.prefectureCode: .blank]),
      Defect("ステーションコードなし", "presence always", .untouched, [.stationCode: .blank]),
      Defect("ステーション名なし", "presence always", .untouched, [.stationName: .blank]),
      Defect(
        "①の開設者、担当者、郵便番号なし", "presence ①", .activated,
        [.founder: .blank, .contactFamilyName: .blank, .contactGivenName: .blank, .postalCode: .blank]),
      Defect("①の電話番号、メールなし", "presence ①", .activated, [.phone: .blank, .email: .blank]),
      Defect("②の回線種別、v6オプションなし", "presence ②", .printed, [.lineType: .blank, .v6Option: .blank]),
      Defect(
        "③の請求開始年月、メーカー、OSなし", "presence ③", .printed,
        [.billingStartMonth: .blank, .billingVendor: .blank, .billingOSBrowser: .blank]),
      Defect("工事日なし", "工事日 blank: warning; no-date", .activated, [.constructionOn: .blank]),
    ])
}
