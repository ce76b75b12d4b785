import Testing

@testable import Stations

@Suite struct PostalCodeReaderTests {
  @Test(arguments: [
    ("5300001", CellReading.good(5_300_001)), ("530-0001", .good(5_300_001)), ("〒530-0001", .good(5_300_001)),
    ("〒 ５３０－０００１", .good(5_300_001)), ("0600001", .good(600_001)), ("530001", .unusable(.postalCodeWrong)),
    ("53000011", .unusable(.postalCodeWrong)), ("〒", .unusable(.postalCodeWrong)),
    ("530-000A", .unusable(.postalCodeWrong)),
  ])
  func postalCode(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text, PostalCodeReader.read) == expected)
  }
}
