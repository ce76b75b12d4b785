/// How the portal writes the prefectures of West Japan, such as `46：鹿児島県`. Source: guide page 18.
enum PortalPrefecture {
  /// The portal's choice for a number of JIS X 0401, or nil outside West Japan.
  static func choice(_ number: Int) -> String? {
    guard let name = names[number] else { return nil }
    return "\(number)：\(name)"
  }

  private static let names = [
    16: "富山県", 17: "石川県", 18: "福井県", 21: "岐阜県", 22: "静岡県", 23: "愛知県", 24: "三重県", 25: "滋賀県", 26: "京都府",
    27: "大阪府", 28: "兵庫県", 29: "奈良県", 30: "和歌山県", 31: "鳥取県", 32: "島根県", 33: "岡山県", 34: "広島県", 35: "山口県",
    36: "徳島県", 37: "香川県", 38: "愛媛県", 39: "高知県", 40: "福岡県", 41: "佐賀県", 42: "長崎県", 43: "熊本県", 44: "大分県",
    45: "宮崎県", 46: "鹿児島県", 47: "沖縄県",
  ]
}
