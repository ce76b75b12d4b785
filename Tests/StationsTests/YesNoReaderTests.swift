import Testing

@testable import Stations

@Suite struct YesNoReaderTests {
  @Test(arguments: [
    ("有", 1), ("有り", 1), ("あり", 1), ("ｱﾘ", 1), ("○", 1), ("〇", 1), ("はい", 1), ("1", 1), ("１", 1), ("1.0", 1),
    ("TRUE", 1),
    ("無", 0), ("無し", 0), ("なし", 0), ("×", 0), ("いいえ", 0), ("0", 0), ("０", 0), ("0.0", 0), ("false", 0), ("－", 0),
  ])
  func yesNo(_ text: String, _ expected: Int64) {
    #expect(CellText.read(text, YesNoReader.read) == .good(expected))
  }

  @Test(arguments: ["調整中", "2", "10", "1.5", "2.0", "有無", "？", "無有", "10.0"])
  func neitherYesNorNo(_ text: String) {
    #expect(CellText.read(text, YesNoReader.read) == .unusable(.yesNoUnknown))
  }
}
