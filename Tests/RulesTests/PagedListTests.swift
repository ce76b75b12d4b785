import Testing

@testable import Rules

/// A list lies in pages; nobody can tell.
@Suite struct PagedListTests {
  @Test func elementsComeBackInOrder() {
    let count = 40_000
    let list = PagedList(0..<count)
    #expect(list.count == count)
    #expect(Array(list) == Array(0..<count))
    for index in [0, 8_191, 8_192, 16_384, count - 1] { #expect(list[index] == index) }
    #expect(PagedList<Int>().isEmpty)
  }

  @Test func consumingHandsOverAll() {
    var seen: [Int] = []
    PagedList(0..<20_000).consume { seen.append($0) }
    #expect(seen == Array(0..<20_000))
  }
}
