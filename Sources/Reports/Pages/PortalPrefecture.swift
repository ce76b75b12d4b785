import Stations

/// How the portal writes the prefectures of West Japan, such as `46：鹿児島県`. Source: guide page 18.
enum PortalPrefecture {
  /// The portal's choice for a number of JIS X 0401, or nil outside West Japan.
  static func choice(_ number: Int) -> String? { choices.indices.contains(number) ? choices[number] : nil }

  /// By numbers, made once: every page shows one of them three times.
  private static let choices: [String?] = (0...47).map { number in
    guard Prefectures.isWest(number), let name = Prefectures.name(number) else { return nil }
    return "\(Prefectures.code(number))：\(name)"
  }
}
