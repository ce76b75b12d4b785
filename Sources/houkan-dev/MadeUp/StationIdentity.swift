import Tables

/// What makes a made-up station this station.
struct StationIdentity: Sendable {
  /// Its prefecture.
  let prefecture: WestPrefecture
  /// Its number in the prefecture, 0…99,999: phone, mail, お客さまID and 管理番号 come from it, so that none is shared.
  let number: Int
  /// Seven digits.
  let code: String
  /// ステーション名.
  let name: String

  /// A real station's code and name with the made-up number.
  init(prefecture: WestPrefecture, number: Int, code: String, name: String) {
    self.prefecture = prefecture
    self.number = number
    self.code = code
    self.name = name
  }

  /// The made-up station `number` (0…99,999) of a prefecture, with a name that no other of the prefecture has.
  init(prefecture: WestPrefecture, number: Int) {
    // Both factors have no divisor in common with 100,000: every number gives another code and another name.
    let mixed = (number * 37_589 + 1_009) % 100_000
    let first = mixed / 1_000 * 10_000 + 9_000 + mixed % 1_000
    self.init(
      prefecture: prefecture, number: number, code: MadeUpCode.complete(first, prefecture: prefecture.number),
      name: StationIdentity.name(number, in: prefecture))
  }

  /// The name of the made-up station `number` of a prefecture.
  static func name(_ number: Int, in prefecture: WestPrefecture) -> String {
    let mixed = (number * 61_803 + prefecture.number * 3_217) % 100_000
    let flower = MadeUpWords.flowers[mixed % 50]
    let place = MadeUpWords.places[mixed / 50 % 50]
    return flower + "訪問看護ステーション" + place + MadeUpWords.ends[mixed / 2_500]
  }

  /// The ten digits of the telephone: the area code, zeros and the number, as in 092-000-1234.
  ///
  /// 060 begins mobile numbers of eleven digits, so Osaka's are 06-6000-1234.
  var phone: String {
    let beginning = prefecture.areaCode == "06" ? "066" : prefecture.areaCode
    return beginning + Digits.text(number, width: 10 - beginning.utf8.count)
  }

  /// The seven digits of the postal code.
  var postalCode: String { prefecture.postalPrefix + Digits.text(number % 10_000, width: 4) }

  /// A mail address of nobody.
  var email: String { "houkan-" + prefecture.code + "-" + Digits.text(number, width: 5) + "@example.jp" }

  /// お客さまID.
  var customerID: String { "CAF50" + prefecture.code + Digits.text(number, width: 6) }
}
