import Stations

extension SampleSheet {
  /// 大阪北: station codes and prefectures. The sheet as the empty export has it.
  static let osakaKita = SampleSheet(
    path: "osaka/kita.csv", office: "大阪北", prefectures: [27], encoding: .utf8WithBOM, dateStyle: .slashes,
    cleanRows: 16,
    defects: [
      .named("kita-1"),
      .named("kita-2"),
      .named("kita-3"),
      Defect("ステーションコードの先頭の0なし", "six digits, suggest 0 + digits", .activated, [.stationCode: .lostZero]),
      Defect(
        "6桁、0を補っても検証番号が合わない", "six digits: error", .activated,
        [.stationCode: .code { code in code.dropFirst().dropLast() + (code.hasSuffix("5") ? "6" : "5") }]),
      Defect(
        "10桁の医療機関コード", "ten digits, prefecture + 6 + right code: the last seven as suggestion", .activated,
        [.stationCode: .code { "276" + $0 }]),
      Defect("介護保険事業所番号（3桁目が7）", "third digit 0, 7, 8, 9", .activated, [.stationCode: "2770123456"]),
      Defect("介護保険事業所番号（英字あり）", "third digit a letter", .activated, [.stationCode: "27A0123456"]),
      Defect("医科の医療機関コード（3桁目が1）", "third digit 1, 3, 4, 5", .activated, [.stationCode: "2710123456"]),
      Defect("10桁で都道府県が違う", "first two digits ≠ prefecture", .activated, [.stationCode: .code { "286" + $0 }]),
      Defect(
        "検証番号が合わない", "a mismatch is a warning", .printed,
        [.stationCode: .code { code in code.dropLast() + (code.hasSuffix("5") ? "6" : "5") }]),
      Defect(
        "3桁目が9でない", "third digit is 9", .printed,
        [.stationCode: .codeWithRightCheck { $0.prefix(2) + "1" + $0.dropFirst(3) }]),
      Defect("8桁", "seven digits", .activated, [.stationCode: .code { "0" + $0 }]),
      Defect("ステーションコード未確認", "something other than digits", .untouched, [.stationCode: "確認中"]),
      Defect(
        "コンマ区切り", "separators met", .printed,
        [.stationCode: .code { $0.prefix(2) + "," + $0.dropFirst(2).prefix(4) + "," + $0.suffix(1) }]),
      Defect(
        "ハイフン区切り", "separators met", .printed,
        [.stationCode: .code { $0.prefix(2) + "-" + $0.dropFirst(2).prefix(4) + "-" + $0.suffix(1) }]),
      Defect(
        "ピリオド区切り", "separators met", .printed,
        [.stationCode: .code { $0.prefix(2) + "." + $0.dropFirst(2).prefix(4) + "." + $0.suffix(1) }]),
      Defect("27:大阪：正しい", "written forms met in exports", .printed, [.prefectureCode: "27:大阪"]),
      Defect(
        "コードが全角：正しい", "width folding", .printed, [.stationCode: .code { FullWidth.text($0) }]),
      Defect(
        "文字化けの1バイト", "unreadable bytes are reported with their place", .activated,
        [.founder: .bytes([0xE5, 0x8C, 0xBB, 0xE7, 0x99, 0x82, 0xFF, 0xE6, 0xB3, 0x95, 0xE4, 0xBA, 0xBA])]),
    ])

  /// 大阪南: duplicates of rows in its own file and in 大阪北's. Other names, another order.
  static let osakaMinami = SampleSheet(
    path: "osaka/minami.csv", office: "大阪南", prefectures: [27], lineEnds: .lf,
    headings: Heading.all(
      beginning: [.stationName, .stationCode, .prefectureCode, .constructionOn, .salesRep],
      [
        .stationName: "訪問看護ステーション名", .stationCode: "医療機関コード7桁", .prefectureCode: "県コード",
        .constructionOn: "工事予定日", .salesRep: "営業担当者", .recordID: "No", .phone: "TEL", .email: "E-mail",
        .customerID: "お客様ID", .founder: "法人名", .notes: "メモ",
      ]),
    dateStyle: .iso, prefectureStyle: .digitsAndName,
    defects: [
      .named("minami-1"), .named("minami-2"), .named("minami-3"), .named("minami-4"), .named("minami-5"),
      Defect(
        "", "same key, rows equal after normalisation", .prepared,
        [.stationName: .edit { $0[.stationName] + " " }], like: ("minami-1", nil)),
      Defect(
        "", "same key, rows differ, within a file", .prepared,
        [.constructionOn: .day(32), .contactGivenName: "次郎"], like: ("minami-2", nil)),
      Defect(
        "", "same key, rows differ, across files", .prepared,
        [.office: "大阪南", .founder: "医療法人引越会", .recordID: "27-09001"], like: ("kita-1", nil)),
      Defect(
        "", "same key, rows equal, across files", .prepared, [:], like: ("kita-2", nil)),
      Defect(
        "お客さまIDが別のステーションと同じ", "same お客さまID on two stations: error", .prepared,
        [.customerIDConfirm: .blank, .founder: "合同会社別法人"], like: ("minami-3", [.customerID])),
      Defect(
        "お客さまIDが同じ開設者のステーションと同じ", "same お客さまID, 開設者 is the same: warning", .prepared,
        [.customerIDConfirm: .blank], like: ("minami-4", [.customerID, .founder])),
      Defect(
        "メールアドレスが別のステーションと同じ", "same メールアドレス: error", .prepared, [:],
        like: ("kita-3", [.email])),
      Defect(
        "電話番号が別の開設者のステーションと同じ", "same 電話番号 of different 開設者: warning", .prepared,
        [.founder: "合同会社電話共用"], like: ("minami-5", [.phone])),
      Defect(
        "管理番号の重複", "same 管理番号 twice in one file", .prepared, [:], like: ("minami-5", [.recordID])),
      Defect(
        "同名でコードが1字違い", "same name, codes one edit apart: probably one station", .prepared,
        [
          .facilityCode: .blank,
          .stationCode: .code { $0.prefix(4) + ($0.dropFirst(4).hasPrefix("7") ? "8" : "7") + $0.suffix(2) },
        ],
        like: ("minami-1", [.stationCode, .stationName])),
      Defect(
        "同名でコードの2桁が入れ替わり", "same name, codes one transposition apart", .prepared,
        [
          .facilityCode: .blank,
          .stationCode: .code { code in
            let digits = Array(code)
            return String([digits[1], digits[0]] + digits[2...])
          },
        ], like: ("minami-2", [.stationCode, .stationName])),
      Defect(
        "同名だがコードは別：重複ではない", "names alone prove nothing", .prepared, [:],
        like: ("minami-3", [.stationName])),
    ])
}

extension Change {
  /// A right code that begins with 0, without that 0.
  static let lostZero = Change.edit { station in
    let first = Int("0" + station[.stationCode].dropFirst().prefix(5)) ?? 0
    return String(MadeUpCode.complete(first, prefecture: Int(station[.prefectureCode]) ?? 0).dropFirst())
  }
}
