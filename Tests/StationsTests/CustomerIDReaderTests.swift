import Testing

@testable import Stations

@Suite struct CustomerIDReaderTests {
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
}
