import Stations

extension SampleSheet {
  /// 金沢: what is late, in UTF-16 the other way round.
  static let kanazawa = SampleSheet(
    path: "kanazawa.tsv", office: "金沢", prefectures: [16, 17, 18], encoding: .utf16BigEndian, delimiter: 0x09,
    lineEnds: .lf,
    headings: Heading.all(
      beginning: [
        .stationCode, .stationName, .prefectureName, .prefectureCode, .constructionOn, .constructionCompletedOn,
      ],
      [.constructionCompletedOn: "完了日", .prefectureName: "都道府県"]),
    dateStyle: .compact, cleanRows: 18,
    defects: [
      Defect(
        "②申請が工事日の2週間前より後", "② applied after A", .prepared,
        [
          .constructionOn: .day(10), .eligibilityAppliedOn: .day(-3), .masterAccountNotifiedOn: .day(-1),
          .masterAccountPrintedOn: .day(-1), .certificateAppliedOn: .day(-3), .certificateIssuedOn: .day(-2),
          .certificateReceivedOn: .day(-1), .certificateDownloadBy: .day(178), .certificateValidUntil: .blank,
        ]),
      Defect("④申請が工事日の2週間前より後", "④ applied after A", .printed, [.constructionOn: .day(9)]),
      Defect(
        "工事日を過ぎて未完了", "T after D and not complete; cannot-make-it", .printed,
        [
          .constructionOn: .day(-5), .certificateAppliedOn: .day(-19), .certificateAppliedCount: .blank,
          .certificateIssuedOn: .day(-17), .certificateReceivedOn: .day(-13),
        ]),
      Defect("工事日を過ぎ、書類は全部ある", "complete, but 工事完了日 is blank", .prepared, [.constructionOn: .day(-3)]),
      Defect("見込日が工事日より後", "forecast > D", .activated, [.constructionOn: .day(7)]),
      Defect("③申請が2か月前の月末より後", "③申請日 after the end of M−2", .notified, [.billingStartMonth: "2026-12"]),
      Defect(
        "③申請が2か月前の21日以降", "③申請日 after the 20th of M−2", .notified,
        [.billingAppliedOn: .day(-1), .billingStartMonth: "2027-01"]),
      Defect("請求開始年月が1年より先", "請求開始年月 more than 12 months after ③申請日", .notified, [.billingStartMonth: "2027-12"]),
      Defect(
        "有効化まで2日以上", "activation more than 1 day after registration", .activated, [.accountRegisteredOn: .day(-9)]),
      Defect(
        "登録のまま有効期限切れ", "registered, not activated, link expired", .registered, [.accountRegisteredOn: .day(-10)]),
      Defect(
        "②の通知待ちが5営業日を超過", "waiting past the expected date", .applied,
        [
          .eligibilityAppliedOn: .day(-12), .billingAppliedOn: .day(-12), .accountRegisteredOn: .day(-14),
          .accountActivatedOn: .day(-13),
        ]),
      Defect("③の郵送物待ちが超過", "waiting past the expected date", .prepared, [.billingDocumentsReceivedOn: .blank]),
      Defect("④の通知書待ちが超過", "waiting past the expected date", .printed, [.certificateAppliedOn: .day(-12)]),
      Defect(
        "開通案内待ちがAを超過", "waiting past the expected date", .activated,
        [.newLine: "有", .customerID: .blank, .constructionOn: .day(13)]),
      Defect("新設回線の開通案内待ち", "obtain-opening-notice: waiting", .activated, [.newLine: "有", .customerID: .blank]),
      Defect("②の通知は祝日を挟んで11/24の予定", "+5 business days", .applied, [.eligibilityAppliedOn: .day(-6)]),
      Defect("③未申請のまま2か月前の月末を過ぎた", "③申請日 after the end of M−2", .activated, [.billingStartMonth: "2026-12"]),
      Defect("③申請の期限切れ", "overdue: min(A, 20th of M−2)", .activated, [.billingStartMonth: "2027-01"]),
    ])
}
