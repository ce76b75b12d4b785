import Testing

@testable import Stations

@Suite struct StationTextTests {
  @Test(arguments: [
    ("Ａbc 会", "abc会"), ("センタ－", "センタ-"), ("センター", "センタ-"), ("ｾﾝﾀｰ\n", "センタ-"), ("1〜2", "1~2"), ("1～2", "1~2"),
    ("‖", "|"), ("∥", "|"), ("　", ""),
  ])
  func normalises(_ text: String, _ expected: String) {
    #expect(StationText.normalise(text) == expected)
  }
}
