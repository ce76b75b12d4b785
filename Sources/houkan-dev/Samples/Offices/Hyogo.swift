import Stations

extension SampleSheet {
  /// 神戸: お客さまID, in a spreadsheet's "Unicode text", with line breaks and quotation marks in cells.
  static let hyogo = SampleSheet(
    path: "hyogo/kobe.txt", office: "神戸", prefectures: [28], encoding: .utf16LittleEndian, delimiter: 0x09,
    headings: Heading.all(
      beginning: [.recordID, .stationName, .founder, .customerID, .customerIDConfirm],
      [.stationName: "ステーション\n名", .customerID: "お客さま\nID\n(CAF)"]),
    trailingBlanks: 2, dateStyle: .era,
    defects: [
      Defect("CAFなし：正しい", "accept with or without CAF", .printed, [.customerID: .customer { $0.dropFirst(3) }]),
      Defect(
        "小文字とハイフン：正しい", "any case, spaces and hyphens stripped", .printed,
        [.customerID: .customer { "caf-" + $0.dropFirst(3).prefix(4) + "-" + $0.suffix(6) }]),
      Defect(
        "全角：正しい", "any width", .printed, [.customerID: .customer { Substring(FullWidth.text(String($0))) }]),
      Defect("COPの番号", "COP…: error", .printed, [.customerID: .customer { "COP" + $0.dropFirst(3) }]),
      Defect("9桁", "any other length: error", .printed, [.customerID: .customer { $0.dropLast() }]),
      Defect(
        "0が英字のO", "any letter: error", .printed, [.customerID: .customer { $0.prefix(4) + "O" + $0.dropFirst(5) }]),
      Defect("表計算で壊れた番号", "5E+09: Excel destroyed the digits", .printed, [.customerID: "5E+09"]),
      Defect("表計算で壊れた番号", "1.23457E+09", .printed, [.customerID: "1.23457E+09"]),
      Defect(
        "確認用と食い違う", "the confirmation must be equal", .printed,
        [.customerIDConfirm: .edit { $0[.customerID].dropLast() + ($0[.customerID].hasSuffix("1") ? "2" : "1") }]),
      Defect("②申請済みでお客さまIDなし", "presence ②", .printed, [.customerID: .blank]),
      Defect("セルに改行：\n担当者は水曜不在", "quoted cells with line breaks", .printed),
      Defect("「\"」を含むメモ：\"かくう\"と読む", "doubled quotes", .printed),
      Defect("セルにタブ\tあり", "a quoted delimiter", .printed),
      Defect("開設者に𠮷", "環境依存文字: error", .printed, [.founder: "医療法人𠮷見本会"]),
      Defect("期限が近い", "due-soon: a todo task due within 7 days", .activated, [.constructionOn: .day(18)]),
      Defect("工事まで5日、何も始まっていない", "cannot-make-it: forecast > D", .untouched, [.constructionOn: .day(5)]),
    ])
}

extension Change {
  /// The お客さまID written anew from the right one.
  static func customer(_ rewrite: @escaping @Sendable (Substring) -> Substring) -> Change {
    .edit { String(rewrite($0[.customerID][...])) }
  }
}
