import Stations

/// What ten characters in the place of a station code are.
///
/// A 10-digit 医療機関コード is prefecture (2), 点数表 (1) and code (7); the third character tells the kinds
/// apart. Source: guide pages 7 and 9.
struct TenDigits {
  /// Whose number it is.
  enum Kind: Hashable {
    /// A 訪問看護 station's (6), or one of which the guide knows nothing (2).
    case possibleStation
    /// A 介護保険事業所番号.
    case careInsurance
    /// That of another kind of institution.
    case otherInstitution
  }

  /// Whose number it is, by its third character.
  let kind: Kind
  /// Whether its first two digits are another prefecture than the row's.
  let isOfOtherPrefecture: Bool
  /// The last seven digits, where they are the code of a station in the row's prefecture with its check digit.
  let stationCode: String?

  /// The number in the row's station code; its flaw is `.stationCodeTenDigits`.
  init(_ row: StationRow) {
    let number = row.reading(.stationCode).number
    let prefecture = row.number(.prefectureCode)
    kind = TenDigits.kind(number)
    isOfOtherPrefecture = prefecture.map { number / 100_000_000 != $0 } ?? false
    let code = number % 10_000_000
    let isOwn = prefecture.map {
      number / 10_000_000 == $0 * 10 + 6 && CheckDigit.isRight(prefecture: Int($0), stationCode: Int(code))
    }
    stationCode = isOwn == true ? CanonicalText.stationCode(code) : nil
  }

  private static func kind(_ number: Int64) -> Kind {
    // A letter in the third place.
    if number < 0 { return .careInsurance }
    switch number / 10_000_000 % 10 {
    case 0, 7, 8, 9: return .careInsurance
    case 1, 3, 4, 5: return .otherInstitution
    default: return .possibleStation
    }
  }
}
