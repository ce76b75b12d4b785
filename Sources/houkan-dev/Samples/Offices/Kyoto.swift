import Stations

extension SampleSheet {
  /// 京都: 開設者 and prefectures, in CP932 with title rows, marks in the header and a total.
  static let kyoto = SampleSheet(
    path: "kyoto.csv", office: "京都", prefectures: [25, 26, 29], encoding: .cp932,
    titleRows: [["訪問看護ステーション　スタートパック進捗管理表"], ["京都営業所", "", "2026/11/22現在"], []],
    headings: Heading.all([
      .prefectureCode: "※都道府県コード", .stationCode: "ステーションコード（7桁・必須）", .stationName: "*ステーション名",
      .founder: "開設者（※全角）", .phone: "電話番号(ハイフンなし)", .email: "メール", .constructionOn: "工事日（予定）",
    ]),
    hasTotal: true, prefectureStyle: .digitsAndName,
    defects: [
      Defect("開設者に髙", "環境依存文字: error", .activated, [.founder: "医療法人髙見本会"]),
      Defect("開設者に﨑", "環境依存文字: error", .activated, [.founder: "医療法人架空﨑会"]),
      Defect("開設者に㈱", "環境依存文字: error", .activated, [.founder: "㈱架空ケア"]),
      Defect("開設者に①", "環境依存文字: error", .activated, [.founder: "医療法人見本会①"]),
      Defect("開設者に全角スペース", "full-width space: warning", .activated, [.founder: "株式会社　架空ケア"]),
      Defect("開設者に・", "・: warning", .activated, [.founder: "株式会社ケア・見本"]),
      Defect("開設者に（）", "（ ）: warning", .activated, [.founder: "架空会（医療法人）"]),
      Defect("開設者に＆と－", "＆ －: warning", .activated, [.founder: "合同会社Ａ＆Ｂ－ケア"]),
      Defect("開設者が半角カナ", "half-width text: warning", .activated, [.founder: "ｶﾌﾞｼｷｶﾞｲｼｬﾐﾎﾝ"]),
      Defect("開設者が半角英数", "half-width text: warning", .activated, [.founder: "株式会社ABC24"]),
      Defect("開設者に々と．とー：正しい", "々 ． ー are allowed", .activated, [.founder: "医療法人佐々見本メディカル．会"]),
      Defect(
        "文字化けの1バイト", "unreadable bytes are reported with their place", .activated,
        [.contactFamilyName: .bytes([0x89, 0xCB, 0xFF, 0x8B, 0xF3])]),
      Defect("東京都：西日本の外", "outside West Japan", .untouched, [.prefectureCode: "13", .postalCode: .blank]),
      Defect("都道府県コード48", "not a prefecture code", .untouched, [.prefectureCode: "48", .postalCode: .blank]),
      Defect(
        "コードと名前が食い違う", "prefecture code ↔ name", .untouched,
        [.prefectureName: .edit { $0[.prefectureName] == "滋賀県" ? "京都府" : "滋賀県" }]),
      Defect("都道府県名が西近畿", "written forms met in exports", .untouched, [.prefectureName: "西近畿"]),
      Defect(
        "セルの中で食い違う", "prefecture code ↔ name", .untouched,
        [.prefectureCode: "26：大阪府", .postalCode: .blank]),
    ])

  /// 岐阜: the portal's choices.
  static let gifu = SampleSheet(
    path: "gifu.csv", office: "岐阜", prefectures: [21, 24],
    headings: Heading.all(
      beginning: [.office, .prefectureCode, .stationCode, .stationName],
      [.lineType: "②回線種別", .v6Option: "v6オプション", .billingSoftware: "レセコン名", .billingVendor: "レセコンメーカー"],
      without: [.billingPayment, .eligibilityTestMonth]),
    dateStyle: .kanji, prefectureStyle: .name,
    defects: [
      Defect("点数表が1：医科のまま", "the portal's default 1 is the usual mistake", .activated, [.scoreTableCode: "1：医科"]),
      Defect("所属機関が1", "the portal's default 1 is the usual mistake", .activated, [.institutionType: "1"]),
      Defect("点数表が訪問看護：正しい", "a cell may hold the text", .activated, [.scoreTableCode: "６：訪問看護ステーション"]),
      Defect("点数表が9", "always 6", .activated, [.scoreTableCode: "9"]),
      Defect("回線種別が2", "2 and 3: error", .printed, [.lineType: "2"]),
      Defect("回線種別が3", "2 and 3: error", .printed, [.lineType: "3: インターネット接続 (IP-sec+IKE)"]),
      Defect("v6オプション不要", "フレッツ・v6オプション 2: error", .printed, [.v6Option: "2"]),
      Defect("②申請区分が廃止", "新規・変更", .printed, [.eligibilityKind: "廃止"]),
      Defect("③申請区分が新規", "開始・変更", .printed, [.billingKind: "新規"]),
      Defect("発行料支払方法が3", "1 or 2", .printed, [.eligibilityPayment: "3"]),
      Defect(
        "OSがWindows 11", "Windows 10 IoT Enterprise 2021 LTSC", .printed,
        [.billingOSBrowser: "Windows 11 / Chrome"]),
      Defect("③回線種別がISDN", "IP-VPN接続 [IPv6]", .printed, [.billingLineType: "ダイヤルアップ接続 [ISDN]"]),
      Defect("③お客さまID選択がCAF", "CAF or COP there: warning", .printed, [.billingCustomerIDChoice: "CAF"]),
      Defect("レセコン名なし", "required when ③ is applied for", .printed, [.billingSoftware: .blank]),
      Defect("所属機関が4：調剤", "always 6", .activated, [.institutionType: "4：調剤"]),
      Defect("回線種別が光回線", "a cell may hold the number or the text", .printed, [.lineType: "光回線"]),
      Defect("v6オプションが確認中", "a cell may hold the number or the text", .printed, [.v6Option: "確認中"]),
      Defect("③お客さまID選択が別の回線", "the same line as ②", .printed, [.billingCustomerIDChoice: "別の回線"]),
      Defect("回線新設が△", "有 / 無", .activated, [.newLine: "△"]),
    ])
}
