import Stations

extension SampleSheet {
  /// 松山: certificates, terminals and facility codes, in a file with a Japanese name.
  static let matsuyama = SampleSheet(
    path: "matsuyama/進捗管理表（松山）.csv", office: "松山", prefectures: [36, 37, 38, 39], encoding: .cp932,
    titleRows: [[], ["電子証明書　受領一覧"]],
    headings: Heading.all(
      beginning: [.recordID, .prefectureCode, .stationCode, .facilityCode, .stationName, .terminalCount],
      [.facilityCode: "医療機関等コード", .terminalCount: "台数", .notes: "メモ"], without: [.terminalNames]),
    trailingBlanks: 3, hasTotal: true, cleanRows: 18,
    defects: [
      Defect(
        "④申請枚数が台数より少ない", "applied < terminals: error", .printed,
        [.terminalCount: "3", .certificateAppliedCount: "2"]),
      Defect(
        "④申請枚数が台数より多い", "applied > terminals: warning", .printed,
        [.terminalCount: "1", .certificateAppliedCount: "2"]),
      Defect(
        "受領が申請より少なく期限超過", "received < applied past the expected date", .prepared,
        [.terminalCount: "2", .certificateAppliedCount: "2", .certificateReceivedCount: "1"]),
      Defect("ダウンロード期限が工事日より前", "download deadline before D", .prepared, [.certificateDownloadBy: .day(20)]),
      Defect(
        "ダウンロード期限が発行から180日超", "download deadline more than 180 days after ④発行日", .prepared,
        [.certificateDownloadBy: .day(160)]),
      Defect(
        "発行から180日で工事日に届かない", "④発行日 + 180 days < D", .prepared,
        [.constructionOn: .day(150), .certificateDownloadBy: .blank]),
      Defect(
        "ダウンロード期限が発行より前", "a date before the date it depends on", .completed,
        [.certificateDownloadBy: .day(-37)]),
      Defect(
        "証明書の期限が工事日より前", "7: valid 3 years 3 months", .prepared,
        [.certificateValidUntil: .day(20), .certificateIssuedOn: .blank]),
      Defect("証明書の期限が発行から3年3か月でない", "7: valid 3 years 3 months", .prepared, [.certificateValidUntil: .day(1_000)]),
      Defect(
        "④受領枚数が申請枚数より多い", "7: count them: one per terminal", .prepared,
        [.terminalCount: "2", .certificateAppliedCount: "2", .certificateReceivedCount: "3"]),
      Defect("④申請枚数はあるが④申請日なし", "done when ④申請日 is filled", .notified, [.certificateAppliedOn: .blank]),
      Defect("④受領枚数はあるが④通知書受領日なし", "done when ④通知書受領日 is filled", .prepared, [.certificateReceivedOn: .blank]),
      Defect("④申請枚数が二枚", "integer", .printed, [.certificateAppliedCount: "二枚"]),
      Defect("台数0", "integer ≥ 1", .activated, [.terminalCount: "0"]),
      Defect("台数が2台くらい", "integer ≥ 1", .activated, [.terminalCount: "2台くらい"]),
      Defect("台数が1.5", "integer ≥ 1", .activated, [.terminalCount: "1.5"]),
      Defect("台数なしで④申請", "presence ④", .printed, [.terminalCount: .blank]),
      Defect(
        "端末4台、全部受領", "one certificate per terminal", .prepared,
        [.terminalCount: "4", .certificateAppliedCount: "4", .certificateReceivedCount: "4"]),
      Defect(
        "枚数なし：全部とみなす", "a blank count with its date filled counts as all", .prepared,
        [.certificateAppliedCount: .blank, .certificateReceivedCount: .blank]),
      Defect(
        "10桁コードと食い違う", "10-digit code ↔ its parts", .printed,
        [.facilityCode: .edit { $0[.prefectureCode] + "1" + $0[.stationCode] }]),
      Defect(
        "10桁コードが大阪のもの", "10-digit code ↔ its parts", .printed, [.facilityCode: .edit { "276" + $0[.stationCode] }]),
      Defect(
        "10桁コードの末尾が違う", "10-digit code ↔ its parts", .printed,
        [
          .facilityCode: .edit { station in
            let code = station[.stationCode]
            return station[.prefectureCode] + "6" + code.dropLast() + (code.hasSuffix("5") ? "6" : "5")
          }
        ]),
      Defect("表計算で壊れた10桁コード", "Excel destroyed the digits", .printed, [.facilityCode: "3.66E+09"]),
      Defect("10桁コードが9桁", "10-digit code", .printed, [.facilityCode: "366198012"]),
      Defect(
        "オンライン請求は利用中", "7: ③'s two tasks do not exist", .activated, [.billingInUse: "有", .billingStartMonth: .blank]),
    ])
}
