import Rules

/// The marks of a run's findings, in pages: the list grows without a copy of what it holds.
struct MarkList: RandomAccessCollection, Sendable {
  private static let pageBits = 13
  private static let pageSize = 1 << pageBits

  private var pages: [[FindingMark]] = []
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> FindingMark {
    pages[index >> MarkList.pageBits][index & (MarkList.pageSize - 1)]
  }

  mutating func append(_ mark: FindingMark) {
    if count & (MarkList.pageSize - 1) == 0 {
      pages.append([])
      pages[pages.count - 1].reserveCapacity(MarkList.pageSize)
    }
    pages[pages.count - 1].append(mark)
    count += 1
  }

  mutating func append(contentsOf marks: some Sequence<FindingMark>) {
    for mark in marks { append(mark) }
  }

  /// Hands over every mark in order and lets go of the pages on the way.
  consuming func consume(_ body: (FindingMark) throws -> Void) rethrows {
    var pages = pages
    self.pages = []
    for index in pages.indices {
      for mark in pages[index] { try body(mark) }
      pages[index] = []
    }
  }
}
