import Testing

@testable import Stations

@Suite struct StationCodeReaderTests {
  @Test(arguments: [
    ("0190016", CellReading.good(190_016)), ("０１９００１６", .good(190_016)), (" 0190016\u{3000}", .good(190_016)),
    ("01,1857,5", .usable(118_575, .stationCodeSeparated)), ("01-1857-5", .usable(118_575, .stationCodeSeparated)),
    ("01.1857.5", .usable(118_575, .stationCodeSeparated)), ("01 1857 5", .usable(118_575, .stationCodeSeparated)),
    ("０１ー1857", .unusable(.stationCodeNotDigits)), ("01−1857−5", .usable(118_575, .stationCodeSeparated)),
    ("2090443.0", .usable(2_090_443, .stationCodeSeparated)), ("'0190016", .usable(190_016, .stationCodeSeparated)),
    ("190016", .unusable(.stationCodeLostZero, 190_016)), ("190016.0", .unusable(.stationCodeLostZero, 190_016)),
    ("90015", .unusable(.stationCodeLostZero, 90_015)), ("12345", .unusable(.stationCodeWrongLength, 12_345)),
    ("01,1047,8", .usable(110_478, .stationCodeSeparated)),
    ("12345678", .unusable(.stationCodeWrongLength, 12_345_678)),
    ("123456789", .unusable(.stationCodeWrongLength, 123_456_789)), ("0", .unusable(.stationCodeWrongLength)),
    ("2760090015", .unusable(.stationCodeTenDigits, 2_760_090_015)),
    ("27-6-0090015", .unusable(.stationCodeTenDigits, 2_760_090_015)),
    ("27A0000000", .unusable(.stationCodeTenDigits, -1)), ("27AB000000", .unusable(.stationCodeNotDigits)),
    ("019001O", .unusable(.stationCodeNotDigits)), ("申請中", .unusable(.stationCodeNotDigits)),
    ("1.9E+05", .unusable(.stationCodeNotDigits)), ("-", .unusable(.stationCodeNotDigits)),
    ("①234567", .unusable(.stationCodeNotDigits)),
  ])
  func stationCode(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text, StationCodeReader.read) == expected)
  }
}
