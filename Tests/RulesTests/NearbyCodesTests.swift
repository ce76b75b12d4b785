import Testing

@testable import Rules

@Suite struct NearbyCodesTests {
  @Test func areAllSubstitutionsAndSwapsOfSevenDigits() {
    let number: Int64 = 2_760_090_015
    let found = Set(NearbyCodes.of(number))
    var expected: Set<Int64> = []
    let digits = Array(String(number).utf8)
    for place in 3..<10 {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
        var other = digits
        other[place] = digit
        expected.insert(Int64(String(decoding: other, as: UTF8.self)) ?? 0)
      }
      if place < 9 {
        var other = digits
        other.swapAt(place, place + 1)
        expected.insert(Int64(String(decoding: other, as: UTF8.self)) ?? 0)
      }
    }
    expected.remove(number)
    #expect(found == expected)
  }
}
