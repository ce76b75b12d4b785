/// The 47 prefectures and which of them are West Japan. Source: JIS X 0401; guide page 18.
public enum Prefectures {
  /// The full name, such as `鹿児島県`, of a number of JIS X 0401, or nil.
  public static func name(_ number: Int) -> String? {
    (1...47).contains(number) ? names[number - 1].description : nil
  }

  /// The name in Latin letters without its ending, such as `Kagoshima`, of a number of JIS X 0401, or nil.
  public static func latinName(_ number: Int) -> String? {
    (1...47).contains(number) ? latinNames[number - 1] : nil
  }

  /// The code as a cell holds it: two digits.
  public static func code(_ number: Int) -> String { number.padded(to: 2) }

  /// Whether the sales offices of NTT West serve the prefecture: 16–18, 21–47.
  public static func isWest(_ number: Int) -> Bool { (16...18).contains(number) || (21...47).contains(number) }

  /// The number of a prefecture's name, whole or without its 都, 道, 府 or 県.
  static func number(named cell: Span<UInt8>) -> Int? {
    guard cell.count >= 6 else { return nil }
    let key = stem(cell)
    for index in stems.indices where stems[index] == key {
      let whole = names[index].utf8CodeUnitCount
      guard cell.count == whole || cell.count == whole - 3 else { return nil }
      return isPrefix(cell, of: names[index]) ? index + 1 : nil
    }
    return nil
  }

  /// The first two characters in one word: they differ in all 47.
  private static func stem(_ cell: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<6 { word = word << 8 | UInt64(cell[index]) }
    return word
  }

  private static func isPrefix(_ cell: Span<UInt8>, of name: StaticString) -> Bool {
    name.withUTF8Buffer { bytes in
      for index in cell.indices where bytes[index] != cell[index] { return false }
      return true
    }
  }

  private static let stems: [UInt64] = names.map { name in
    name.withUTF8Buffer { bytes in bytes.prefix(6).reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private static let names: [StaticString] = [
    "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県",
    "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県",
    "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県",
    "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
  ]

  private static let latinNames = [
    "Hokkaido", "Aomori", "Iwate", "Miyagi", "Akita", "Yamagata", "Fukushima", "Ibaraki", "Tochigi", "Gunma", "Saitama",
    "Chiba", "Tokyo", "Kanagawa", "Niigata", "Toyama", "Ishikawa", "Fukui", "Yamanashi", "Nagano", "Gifu", "Shizuoka",
    "Aichi", "Mie", "Shiga", "Kyoto", "Osaka", "Hyogo", "Nara", "Wakayama", "Tottori", "Shimane", "Okayama",
    "Hiroshima", "Yamaguchi", "Tokushima", "Kagawa", "Ehime", "Kochi", "Fukuoka", "Saga", "Nagasaki", "Kumamoto",
    "Oita", "Miyazaki", "Kagoshima", "Okinawa",
  ]
}
