import Stations

extension SampleSheet {
  /// 那覇: telephones, mail and postal codes.
  static let okinawa = SampleSheet(
    path: "okinawa/naha.csv", office: "那覇", prefectures: [46, 47], encoding: .utf8WithBOM,
    headings: Heading.all(
      beginning: [.stationName, .founder, .postalCode, .phone, .email, .stationCode, .prefectureCode],
      [.postalCode: "〒", .phone: "連絡先", .email: "mail", .stationName: "事業所名", .constructionOn: "　工 事 日　"]),
    prefectureStyle: .digitsAndName, cleanRows: 18,
    defects: [
      Defect(
        "電話にハイフン", "digits only, no hyphens", .activated,
        [.phone: .phone { $0.prefix(3) + "-" + $0.dropFirst(3).prefix(3) + "-" + $0.suffix(4) }]),
      Defect("電話の先頭の0なし", "10 digits for fixed lines", .activated, [.phone: .phone { $0.dropFirst() }]),
      Defect("電話が9桁", "10 digits for fixed lines", .activated, [.phone: .phone { $0.dropLast() }]),
      Defect("電話に市外局番なし", "10 digits for fixed lines", .activated, [.phone: "800-0123"]),
      Defect("表計算で壊れた電話", "digits only", .activated, [.phone: "9.8E+08"]),
      Defect("携帯が10桁", "11 for 090", .activated, [.phone: "0900000123"]),
      Defect("0120が11桁", "10 digits for 0120", .activated, [.phone: "01200000012"]),
      Defect("携帯11桁：正しい", "11 for 090", .activated, [.phone: "09000001234"]),
      Defect("電話に内線", "digits only", .activated, [.phone: .phone { $0 + "（内線12）" }]),
      Defect("電話が全角", "half width", .activated, [.phone: .phone { Substring(FullWidth.text(String($0))) }]),
      Defect("メールに大文字", "lower-case letters", .activated, [.email: .edit { "Houkan" + $0[.email].dropFirst(6) }]),
      Defect("メールに@なし", "one @", .activated, [.email: "houkan.example.jp"]),
      Defect("メールに@が2つ", "one @", .activated, [.email: "houkan@@example.jp"]),
      Defect("メールに空白", "letters, digits, . - _ +", .activated, [.email: "houkan naha@example.jp"]),
      Defect("メールに+と_：正しい", "letters, digits, . - _ +", .activated, [.email: "houkan_naha+1@example.jp"]),
      Defect("メールに日本語", "letters, digits, . - _ +", .activated, [.email: "訪看@example.jp"]),
      Defect("郵便番号が6桁", "7 digits", .activated, [.postalCode: .edit { String($0[.postalCode].dropLast()) }]),
      Defect(
        "郵便番号に〒とハイフン", "7 digits", .activated,
        [.postalCode: .edit { "〒" + $0[.postalCode].prefix(3) + "-" + $0[.postalCode].suffix(4) }]),
      Defect("郵便番号が大阪のもの", "first three must fit the prefecture: warning", .activated, [.postalCode: "5300001"]),
    ])
}

extension Change {
  /// The telephone written anew from the right one.
  static func phone(_ rewrite: @escaping @Sendable (Substring) -> Substring) -> Change {
    .edit { String(rewrite($0[.phone][...])) }
  }
}
