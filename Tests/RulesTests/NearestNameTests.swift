import Rules
import Testing

@Suite struct NearestNameTests {
  private let names = ["language", "fail-on", "input", "output", "rules"]

  @Test(arguments: [
    ("langage", "language"), ("lnaguage", "language"), ("Language", "language"), ("fail_on", "fail-on"),
    ("failon", "fail-on"), ("inputs", "input"), ("rule", "rules"), ("outptu", "output"), ("rules", "rules"),
  ])
  func findsWhatWasMeant(_ wanted: String, _ expected: String) {
    #expect(NearestName.of(wanted, among: names) == expected)
  }

  @Test(arguments: ["", "retention", "x", "completely different", String(repeating: "rules", count: 1_000)])
  func findsNothingFarAway(_ wanted: String) {
    #expect(NearestName.of(wanted, among: names) == nil)
  }

  @Test func theFirstOfEquallyNearNamesCounts() {
    #expect(NearestName.of("bat", among: ["cat", "rat"]) == "cat")
  }
}
