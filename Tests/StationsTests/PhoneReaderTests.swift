import Testing

@testable import Stations

@Suite struct PhoneReaderTests {
  @Test(arguments: [
    ("0660000000", CellReading.good(660_000_000)), ("０６６０００００００", .good(660_000_000)),
    ("0120000000", .good(120_000_000)), ("0570000000", .good(570_000_000)), ("05000000000", .good(5_000_000_000)),
    ("06000000000", .good(6_000_000_000)), ("07000000000", .good(7_000_000_000)), ("08000000000", .good(8_000_000_000)),
    ("09000000000", .good(9_000_000_000)), ("0990000000", .good(990_000_000)),
    ("06-6000-0000", .usable(660_000_000, .phoneSeparated)), ("(06)6000-0000", .usable(660_000_000, .phoneSeparated)),
    ("06ー6000ー0000", .unusable(.phoneNotDigits)), ("06－6000－0000", .usable(660_000_000, .phoneSeparated)),
    ("+81-6-6000-0000", .usable(660_000_000, .phoneSeparated)),
    ("+819000000000", .usable(9_000_000_000, .phoneSeparated)),
    ("+81 (0)6 6000 0000", .usable(660_000_000, .phoneSeparated)),
    ("660000000", .unusable(.phoneLostZero, 660_000_000)),
    ("9000000000", .unusable(.phoneLostZero, 9_000_000_000)), ("660000000.0", .unusable(.phoneLostZero, 660_000_000)),
    ("066000000", .unusable(.phoneWrongLength, 66_000_000)), ("0900000000", .unusable(.phoneWrongLength, 900_000_000)),
    ("0600000000", .unusable(.phoneWrongLength, 600_000_000)),
    ("06-0000-0000", .unusable(.phoneWrongLength, 600_000_000)),
    ("600000000", .unusable(.phoneWrongLength, 600_000_000)),
    ("0500000000", .unusable(.phoneWrongLength, 500_000_000)),
    ("0800000000", .unusable(.phoneWrongLength, 800_000_000)),
    ("01200000000", .unusable(.phoneWrongLength, 1_200_000_000)), ("0000000000", .unusable(.phoneWrongLength)),
    ("00000000000", .unusable(.phoneWrongLength)), ("0012345678", .unusable(.phoneWrongLength, 12_345_678)),
    ("6000-0000", .unusable(.phoneWithoutAreaCode, 60_000_000)), ("6E+08", .unusable(.phoneDestroyed)),
    ("0660000000（代表）", .unusable(.phoneNotDigits)), ("なし", .unusable(.phoneNotDigits)),
    ("-", .unusable(.phoneNotDigits)),
    ("+81", .unusable(.phoneNotDigits)),
  ])
  func phone(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text, PhoneReader.read) == expected)
  }

  @Test func everyKindOfNumberHasItsLength() {
    for prefix in 1...99 {
      let digits = "0" + String(prefix)
      for count in 2...14 where count >= digits.utf8.count {
        let text = digits + String(repeating: "1", count: count - digits.utf8.count)
        let takesEleven = ["050", "060", "070", "080", "090"].contains { text.hasPrefix($0) }
        let isRight = CellText.read(text, PhoneReader.read).flaw == .none
        #expect(isRight == (count == (takesEleven ? 11 : 10)), "\(text)")
      }
    }
  }
}
