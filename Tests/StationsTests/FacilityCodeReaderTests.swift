import Testing

@testable import Stations

@Suite struct FacilityCodeReaderTests {
  @Test(arguments: [
    ("2760090015", CellReading.good(2_760_090_015)), ("27-6-0090015", .good(2_760_090_015)),
    ("2760090015.0", .good(2_760_090_015)), ("276009001", .unusable(.facilityCodeWrong)),
    ("27A0090015", .unusable(.facilityCodeWrong)), ("2.76E+09", .unusable(.facilityCodeDestroyed)),
  ])
  func facilityCode(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text, FacilityCodeReader.read) == expected)
  }
}
