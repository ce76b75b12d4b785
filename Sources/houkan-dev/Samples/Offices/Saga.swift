import Stations

extension SampleSheet {
  /// 佐賀: a workbook, in which cells hold numbers and days rather than texts.
  static let saga = SampleSheet(
    path: "saga.xlsx", office: "佐賀", prefectures: [41],
    titleRows: [["訪問看護ステーション導入一覧（佐賀）"], []], headings: Heading.all(), cleanRows: 9,
    defects: [
      Defect(
        "コードの先頭の0が落ちた数値", "Excel drops leading zeros", .activated, [.stationCode: .code { String($0.dropFirst()) }]),
      Defect("電話の先頭の0が落ちた数値", "10 digits for fixed lines", .activated, [.phone: .phone { $0.dropFirst() }]),
      Defect(
        "桁の失われたお客さまID", "Excel destroyed the digits", .printed, [.customerID: "50001234567890123456"]),
      Defect("数式のエラー", "not a date", .untouched, [.constructionOn: "#N/A"]),
      Defect("工事日が文字の未定", "未定: error", .untouched, [.constructionOn: "未定"]),
      Defect("回線新設がTRUE：正しい", "有 / 無", .activated, [.newLine: "TRUE"]),
      Defect("開設者に改行と引用符", "other characters", .activated, [.founder: "株式会社\n\"見本\""]),
    ])
}
