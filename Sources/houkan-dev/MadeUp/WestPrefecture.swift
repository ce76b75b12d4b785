/// A prefecture of NTT West's area, with what made-up stations there need.
struct WestPrefecture: Sendable {
  /// The number of JIS X 0401.
  let number: Int
  /// The name with 都道府県 behind it.
  let name: String
  /// An area code of the prefecture that no other of the list has.
  let areaCode: String
  /// Three digits with which postal codes of the prefecture begin.
  let postalPrefix: String

  private init(_ number: Int, _ name: String, _ areaCode: String, _ postalPrefix: String) {
    self.number = number
    self.name = name
    self.areaCode = areaCode
    self.postalPrefix = postalPrefix
  }

  /// The two digits.
  var code: String { String(number) }

  /// The 30 prefectures, in the order of their numbers.
  static let all: [WestPrefecture] = [
    WestPrefecture(16, "富山県", "0766", "930"), WestPrefecture(17, "石川県", "076", "920"),
    WestPrefecture(18, "福井県", "0776", "910"), WestPrefecture(21, "岐阜県", "058", "501"),
    WestPrefecture(22, "静岡県", "054", "410"), WestPrefecture(23, "愛知県", "052", "444"),
    WestPrefecture(24, "三重県", "059", "519"), WestPrefecture(25, "滋賀県", "077", "520"),
    WestPrefecture(26, "京都府", "075", "602"), WestPrefecture(27, "大阪府", "06", "530"),
    WestPrefecture(28, "兵庫県", "078", "669"), WestPrefecture(29, "奈良県", "0742", "630"),
    WestPrefecture(30, "和歌山県", "073", "649"), WestPrefecture(31, "鳥取県", "0857", "680"),
    WestPrefecture(32, "島根県", "0852", "690"), WestPrefecture(33, "岡山県", "086", "700"),
    WestPrefecture(34, "広島県", "082", "739"), WestPrefecture(35, "山口県", "083", "745"),
    WestPrefecture(36, "徳島県", "088", "771"), WestPrefecture(37, "香川県", "087", "761"),
    WestPrefecture(38, "愛媛県", "089", "791"), WestPrefecture(39, "高知県", "0889", "781"),
    WestPrefecture(40, "福岡県", "092", "811"), WestPrefecture(41, "佐賀県", "0952", "847"),
    WestPrefecture(42, "長崎県", "095", "859"), WestPrefecture(43, "熊本県", "096", "861"),
    WestPrefecture(44, "大分県", "097", "870"), WestPrefecture(45, "宮崎県", "0985", "880"),
    WestPrefecture(46, "鹿児島県", "099", "891"), WestPrefecture(47, "沖縄県", "098", "901"),
  ]

  /// The prefecture with this number of JIS X 0401, or nil outside West Japan.
  static func numbered(_ number: Int) -> WestPrefecture? { all.first { $0.number == number } }
}
