import Stations

extension SampleSheet {
  /// 名古屋: the written forms of days and months, in CP932 with mixed line ends, put together from several lists.
  static let nagoya = SampleSheet(
    path: "nagoya.csv", office: "名古屋", prefectures: [22, 23], encoding: .cp932, lineEnds: .mixed,
    headings: Heading.all(
      beginning: [.recordID, .office, .salesRep, .stationName, .prefectureCode, .prefectureName, .stationCode],
      [.recordID: "顧客番号", .office: "担当営業所", .prefectureCode: "都道府県番号"]),
    blankRowEvery: 9, dateStyle: .withTime, prefectureStyle: .wideDigits, cleanRows: 18,
    defects: [
      Defect("和暦（令和8年）：正しい", "dates met in cells", .prepared, [.constructionOn: "令和8年12月17日"]),
      Defect("ピリオド区切り：正しい", "dates met in cells", .prepared, [.constructionOn: "2026.12.17"]),
      Defect("8桁の数字：正しい", "dates met in cells", .prepared, [.constructionOn: "20261217"]),
      Defect("全角の日付：正しい", "full-width digits", .prepared, [.constructionOn: "２０２６／１２／１７"]),
      Defect("シリアル値", "Excel serials: warning with the date", .prepared, [.constructionOn: "46373"]),
      Defect("年なし（12月17日）", "no year: error", .prepared, [.constructionOn: "12月17日"]),
      Defect("年なし（12/17）", "no year: error", .prepared, [.constructionOn: "12/17"]),
      Defect("未定", "未定: error", .activated, [.constructionOn: "未定"]),
      Defect("調整中", "調整中: error", .activated, [.constructionOn: "調整中"]),
      Defect("11月31日", "impossible dates: error", .activated, [.constructionOn: "2026/11/31"]),
      Defect("2月29日（2027年）", "impossible dates: error", .activated, [.constructionOn: "2027/2/29"]),
      Defect("曜日が違う", "dates met in cells", .prepared, [.constructionOn: "2026/12/17(金)"]),
      Defect("来週水曜", "anything else", .activated, [.constructionOn: "来週水曜"]),
      Defect(
        "祝日表より先の日付", "past the table's end is a clear error", .activated, [.eligibilityAppliedOn: "2062/11/16"]),
      Defect("請求開始年月が令和9年2月：正しい", "months", .prepared, [.billingStartMonth: "令和9年2月"]),
      Defect("請求開始年月が来春", "months", .prepared, [.billingStartMonth: "来春"]),
      Defect("R8.12.17：正しい", "dates met in cells", .prepared, [.constructionOn: "R8.12.17"]),
    ])
}
