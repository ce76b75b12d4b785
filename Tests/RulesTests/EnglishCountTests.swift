import Testing

@testable import Rules

/// What is counted in English agrees with its number.
@Suite struct EnglishCountTests {
  @Test(arguments: [(0, "0 rows"), (1, "1 row"), (2, "2 rows")])
  func theNounAgrees(_ count: Int, _ text: String) { #expect(EnglishCount.of(count, "row") == text) }

  @Test func theNumberMayBeWrittenInAnotherWay() {
    #expect(EnglishCount.of(1_200, "row", shown: "1,200") == "1,200 rows")
  }
}
