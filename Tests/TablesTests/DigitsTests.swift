import Tables
import Testing

@Suite struct DigitsTests {
  @Test(arguments: [0, 1, 9, 10, 99, 100, 12_345, 1_048_576, 4_769_999_999, .max, -1, .min])
  func numbersAreWrittenAsText(number: Int) {
    var out = Array("x".utf8)
    Digits.append(number, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "x\(number)")
  }

  @Test(arguments: [(0, "0000000000"), (16, "0000000016"), (2_760_090_015, "2760090015")])
  func zerosFillUp(number: Int, expected: String) {
    var out: [UInt8] = []
    Digits.append(number, width: 10, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == expected)
  }

  @Test func hexadecimalDigitsHaveZerosInFront() {
    #expect(Digits.hexadecimal(UInt8(10), width: 2) == "0a")
    #expect(Digits.hexadecimal(UInt32(0x202E), width: 4, uppercase: true) == "202E")
    #expect(Digits.hexadecimal(UInt32(0xE0001), width: 4, uppercase: true) == "E0001")
    #expect(Digits.hexadecimal(UInt64.max, width: 16) == "ffffffffffffffff")
  }
}
