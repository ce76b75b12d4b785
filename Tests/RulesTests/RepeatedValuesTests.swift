import Testing

@testable import Rules

@Suite struct RepeatedValuesTests {
  private static func candidates(_ values: [UInt64]) -> [RepeatedValues.Candidate] {
    RepeatedValues(values).candidates
  }

  @Test(arguments: [0, 1, 2, 100, 5_000, 100_000])
  func findsEveryValueThatComesTwice(_ count: Int) {
    var values = (0..<count).map { UInt64($0) * 7 + 1 }
    for index in stride(from: 3, to: count, by: 50) { values[index] = values[index / 2] }
    let places = Dictionary(grouping: values.indices) { values[$0] }.values.filter { $0.count > 1 }.joined()
    let found = RepeatedValuesTests.candidates(values)
    #expect(Set(places).isSubset(of: found.map(\.index)))
    #expect(found.allSatisfy { values[$0.index] == $0.value })
    #expect(Set(found.map(\.index)).count == found.count)
  }

  @Test func findsFewOthers() {
    // Keys of stations lie close together, telephone numbers end in zeros, hashes look like chance.
    let kinds: [(Int) -> UInt64] = [
      { 2_760_000_000 + UInt64($0) }, { UInt64($0 + 1) << 20 }, { UInt64($0 + 1) &* 0xff51_afd7_ed55_8ccd },
    ]
    for kind in kinds { #expect(RepeatedValuesTests.candidates((0..<100_000).map(kind)).count < 20_000) }
  }

  @Test func leavesZeroOut() {
    #expect(RepeatedValuesTests.candidates([0, 0, 5, 0, 5]).map(\.index).sorted() == [2, 4])
  }
}
