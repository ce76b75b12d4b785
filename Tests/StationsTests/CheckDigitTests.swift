import Testing

@testable import Stations

@Suite struct CheckDigitTests {
  /// Codes of public stations.
  static let codes = [
    (21, 890_014), (22, 5_390_233), (23, 490_169), (27, 2_090_443), (28, 3_090_763), (34, 2_790_126), (40, 5_590_590),
    (16, 190_016),
  ]

  @Test(arguments: codes)
  func realCodesPass(_ prefecture: Int, _ code: Int) {
    #expect(CheckDigit.isRight(prefecture: prefecture, stationCode: code))
  }

  @Test(arguments: codes)
  func everyChangeOfOneDigitIsNoticed(_ prefecture: Int, _ code: Int) {
    var place = 1
    for _ in 0..<7 {
      let digit = code / place % 10
      for other in 0...9 where other != digit {
        let changed = code + (other - digit) * place
        #expect(!CheckDigit.isRight(prefecture: prefecture, stationCode: changed), "\(changed)")
      }
      place *= 10
    }
  }

  @Test(arguments: codes)
  func everyChangeOfOneDigitOfThePrefectureIsNoticed(_ prefecture: Int, _ code: Int) {
    for other in 0...9 {
      let tens = other * 10 + prefecture % 10
      let units = prefecture / 10 * 10 + other
      #expect(CheckDigit.isRight(prefecture: tens, stationCode: code) == (tens == prefecture))
      #expect(CheckDigit.isRight(prefecture: units, stationCode: code) == (units == prefecture))
    }
  }
}
