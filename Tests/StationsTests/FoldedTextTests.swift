import Stations
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("2760090015", 2_760_090_015), (" 27-6-0090015 ", 2_760_090_015), ("16 6 0000000", 1_660_000_000),
  ])
  func stations(_ text: String, _ number: Int64) {
    #expect(FoldedText(text).station?.number == number)
  }

  @Test(arguments: ["", "276009001", "27600900150", "2710090015", "2.76E+09", "CAF2760090"])
  func noStations(_ text: String) {
    #expect(FoldedText(text).station == nil)
  }

  @Test func daysAreReadInEveryForm() {
    for text in ["2026-12-31", "2026/12/31", " 2026年12月31日 ", "R8.12.31"] {
      #expect(FoldedText(text).day == Day(iso: "2026-12-31"))
    }
    for text in ["", "12/31", "未定", "2026-02-30", "2026-12-31(月)"] { #expect(FoldedText(text).day == nil) }
  }

  @Test func surroundingSpacesAreTakenAway() {
    #expect(FoldedText("　a b\u{A0}\r\n").text == "a b")
  }
}
