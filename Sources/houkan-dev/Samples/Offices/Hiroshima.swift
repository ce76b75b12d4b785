import Stations

extension SampleSheet {
  /// 広島: dates in the wrong order.
  static let hiroshima = SampleSheet(
    path: "hiroshima.csv", office: "広島", prefectures: [33, 34, 35], lineEnds: .lf,
    titleRows: [["広島営業所", "作成：架空　花子"]],
    headings: Heading.all([
      .prefectureCode: "都道府県\r\nコード", .stationCode: "訪問看護ステーションコード", .accountRegisteredOn: "アカウント登録申請日",
      .eligibilityAppliedOn: "資格確認申請日", .billingAppliedOn: "オンライン請求申請日", .certificateAppliedOn: "電子証明書申請日",
    ]),
    dateStyle: .wide, cleanRows: 18,
    defects: [
      Defect("①有効化が①登録より前", "①有効化 < ①登録", .activated, [.accountActivatedOn: .day(-7)]),
      Defect("②申請が①有効化より前", "② < ①有効化", .prepared, [.eligibilityAppliedOn: .day(-68)]),
      Defect("③申請が①有効化より前", "③ < ①有効化", .prepared, [.billingAppliedOn: .day(-68)]),
      Defect(
        "②申請が開通案内より前", "② < 開通案内", .prepared,
        [.newLine: "有", .openingNoticeOn: .day(-59), .billingAppliedOn: .day(-58)]),
      Defect(
        "③申請が開通案内より前", "③ < 開通案内", .prepared,
        [.newLine: "有", .openingNoticeOn: .day(-62), .billingAppliedOn: .day(-63)]),
      Defect("マスタアカウント通知が②申請より前", "マスタアカウント通知 < ②申請", .prepared, [.masterAccountNotifiedOn: .day(-61)]),
      Defect("印刷が通知より前", "印刷 < 通知", .prepared, [.masterAccountPrintedOn: .day(-55)]),
      Defect(
        "④申請が②申請より前", "④申請 < ②申請", .prepared, [.certificateAppliedOn: .day(-61)]),
      Defect(
        "④受領が④申請より前", "④受領 < ④申請", .prepared,
        [.certificateReceivedOn: .day(-41), .certificateIssuedOn: .blank, .certificateDownloadBy: .blank]),
      Defect("④受領が④発行より前", "④受領 < ④発行", .prepared, [.certificateReceivedOn: .day(-37)]),
      Defect(
        "④発行が④申請より前", "a date before the date it depends on", .prepared,
        [.certificateIssuedOn: .day(-41), .certificateDownloadBy: .day(139), .certificateValidUntil: .blank]),
      Defect(
        "③郵送物が③申請より前", "a date before the date it depends on", .prepared, [.billingDocumentsReceivedOn: .day(-61)]),
      Defect("工事完了が④受領より前", "a date before the date it depends on", .completed, [.certificateReceivedOn: .day(-3)]),
      Defect("工事完了が工事日より前", "a date before the date it depends on", .completed, [.constructionOn: .day(-2)]),
      Defect("印刷日が明日以降", "a date after T in a done column", .prepared, [.masterAccountPrintedOn: .day(3)]),
      Defect("工事完了日が明日以降", "a date after T in a done column", .prepared, [.constructionCompletedOn: .day(25)]),
      Defect("登録の期限切れ", "overdue: register-account after A", .untouched, [.constructionOn: .day(13)]),
      Defect("完了", "complete", .completed),
    ])
}
