import Stations
import TestSupport
import Testing

@Suite("What surrounds a value without being seen")
struct TrimmingTests {
  @Test(
    "fills no cell behind the last column",
    arguments: ["", " ", "\t", "\u{3000}", "\u{A0}", "\u{FEFF}", "\u{200B}\u{3000} "])
  func blankBeyond(_ cell: String) {
    #expect(!MadeUpRow.record(["27", "0090015", cell]).isFilled(beyond: 2))
    #expect(!MadeUpRow.record(["27", "0090015"]).isFilled(beyond: 2))
    #expect(MadeUpRow.record(["27", "0090015", cell, "架空"]).isFilled(beyond: 2))
    #expect(MadeUpRow.record(["27", "0090015", cell]).isFilled(beyond: 1))
  }
}
