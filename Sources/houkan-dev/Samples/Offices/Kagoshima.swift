import Stations

extension SampleSheet {
  /// 鹿児島: the form of the file itself.
  static let kagoshima = SampleSheet(
    path: "kagoshima.csv", office: "鹿児島", prefectures: [42, 44, 45], lineEnds: .mixed,
    titleRows: [["鹿児島営業所　抽出結果"], []],
    headings: Heading.all() + [
      Heading(.phone, "電話番号"), Heading(own: "訪問メモ", filler: "済"), Heading(own: "秘密の番号"),
      Heading(own: "リファレンスID"), Heading(own: "PIN"),
    ],
    blankRowEvery: 7, dateStyle: .slashes,
    defects: [
      Defect("列が3つ足りない", "ragged rows", .activated, shape: .short(3)),
      Defect("列が2つ多い", "ragged rows", .activated, shape: .long(["余り1", "余り2"])),
      Defect("途中に引用符", "a stray quote", .activated, [.founder: .unquoted("医療法人\"見本\"会")]),
      Defect("閉じた引用符の後に文字", "a stray quote", .activated, [.contactFamilyName: .unquoted("\"架空\"様")]),
      Defect(
        "NULバイト", "NUL bytes", .activated, [.contactGivenName: .bytes([0xE8, 0x8A, 0xB1, 0x00, 0xE5, 0xAD, 0x90])]),
      Defect(
        "前後に空白：正しい", "normalised by the batch", .printed,
        [.stationName: .edit { "　" + $0[.stationName] + " " }, .email: .edit { " " + $0[.email] }]),
      Defect("正しく囲まれた改行と\"引用符\"\r\n2行目", "quoted cells with line breaks, doubled quotes", .printed),
      Defect(
        "閉じない引用符", "an unterminated quote (where it opened)", .activated,
        [.terminalNames: .unquoted("\"オンライン資格確認用端末1")]),
    ])
}
