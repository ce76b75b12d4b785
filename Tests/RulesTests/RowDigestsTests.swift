import Testing

@testable import Rules

/// Digests lie in blocks; nobody can tell.
@Suite struct RowDigestsTests {
  @Test func digestsComeBackInOrder() {
    let count = 40_000
    let digests = RowDigests(
      (0..<count).map { RowDigest(place: RowPlace(file: 3, row: $0), offset: Int64($0) * 7, length: 5) })
    #expect(digests.count == count)
    #expect(Array(digests.map(\.place.row)) == Array(0..<count))
    for index in [0, 16_383, 16_384, 32_768, count - 1] { #expect(digests[index].offset == Int64(index) * 7) }
    #expect(RowDigests().isEmpty)
  }
}
