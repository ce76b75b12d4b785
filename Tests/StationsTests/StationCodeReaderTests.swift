import Testing

@testable import Stations

@Suite struct CodeReaderTests {
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

  @Test func aHugeCellDoesNotOverflow() {
    let digits = String(repeating: "9", count: 32_767)
    #expect(CellText.read(digits, StationCodeReader.read).flaw == .stationCodeWrongLength)
    #expect(CellText.read(digits, CustomerIDReader.read).flaw == .customerIDWrong)
    #expect(CellText.read(digits, PhoneReader.read).flaw == .phoneWrongLength)
    #expect(CellText.read(digits, PrefectureReader.read).flaw == .prefectureUnknown)
    #expect(CellText.read(digits) { CountReader.read($0) }.flaw == .countNotNumber)
    #expect(CellText.read(digits) { ChoiceReader.read($0, .lineType) }.flaw == .choiceUnknown)
  }

  @Test(arguments: [
    ("2760090015", CellReading.good(2_760_090_015)), ("27-6-0090015", .good(2_760_090_015)),
    ("2760090015.0", .good(2_760_090_015)), ("276009001", .unusable(.facilityCodeWrong)),
    ("27A0090015", .unusable(.facilityCodeWrong)), ("2.76E+09", .unusable(.facilityCodeDestroyed)),
  ])
  func facilityCode(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text, FacilityCodeReader.read) == expected)
  }

  @Test(arguments: [
    ("CAF5000123456", CellReading.good(5_000_123_456)), ("5000123456", .good(5_000_123_456)),
    ("caf5000123456", .good(5_000_123_456)), ("ＣＡＦ５０００１２３４５６", .good(5_000_123_456)),
    ("CAF_5000123456", .good(5_000_123_456)), ("50_00123457", .good(5_000_123_457)),
    ("CAF 5000-123-456", .good(5_000_123_456)), ("C A F-5000123456", .good(5_000_123_456)),
    ("CAF0000000001", .good(1)), ("5000123456.0", .good(5_000_123_456)), ("COP5000123456", .unusable(.customerIDIsCOP)),
    ("cop", .unusable(.customerIDIsCOP)), ("5E+09", .unusable(.customerIDDestroyed)),
    ("1.23457E+09", .unusable(.customerIDDestroyed)), ("５Ｅ＋０９", .unusable(.customerIDDestroyed)),
    ("CAF500012345", .unusable(.customerIDWrong)), ("CAF50001234567", .unusable(.customerIDWrong)),
    ("CAG5000123456", .unusable(.customerIDWrong)), ("CA5000123456", .unusable(.customerIDWrong)),
    ("CAFX5000123456", .unusable(.customerIDWrong)), ("CAF500012345O", .unusable(.customerIDWrong)),
    ("不明", .unusable(.customerIDWrong)), ("CAF", .unusable(.customerIDWrong)), ("5E+", .unusable(.customerIDWrong)),
  ])
  func customerID(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text, CustomerIDReader.read) == expected)
  }

  @Test(arguments: [
    ("5300001", CellReading.good(5_300_001)), ("530-0001", .good(5_300_001)), ("〒530-0001", .good(5_300_001)),
    ("〒 ５３０－０００１", .good(5_300_001)), ("0600001", .good(600_001)), ("530001", .unusable(.postalCodeWrong)),
    ("53000011", .unusable(.postalCodeWrong)), ("〒", .unusable(.postalCodeWrong)),
    ("530-000A", .unusable(.postalCodeWrong)),
  ])
  func postalCode(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text, PostalCodeReader.read) == expected)
  }

  @Test func postalPrefixesFit() {
    #expect(PostalPrefixes.fits(530, prefecture: 27) && !PostalPrefixes.fits(530, prefecture: 28))
    // A prefix of three prefectures, and one of two of which neither has many.
    for prefecture in [10, 11, 13] { #expect(PostalPrefixes.fits(370, prefecture: prefecture)) }
    #expect(PostalPrefixes.fits(618, prefecture: 26) && PostalPrefixes.fits(618, prefecture: 27))
    #expect(PostalPrefixes.prefecture(0) == nil && PostalPrefixes.prefecture(-1) == nil)
    #expect(!PostalPrefixes.fits(1000, prefecture: 27) && !PostalPrefixes.fits(0, prefecture: 0))
    let pairs = (0...999).map { prefix in (1...47).count { PostalPrefixes.fits(prefix, prefecture: $0) } }
    #expect(pairs.reduce(0, +) == 983 && pairs.count { $0 > 0 } == 951 && pairs.count { $0 > 1 } == 28)
  }
}
