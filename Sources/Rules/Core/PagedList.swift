/// A long list that grows without a copy of what it holds, and wastes little memory: it lies in pages.
public struct PagedList<Element: Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline static var pageBits: Int { 13 }

  @usableFromInline var pages: [[Element]] = []
  @usableFromInline var size = 0

  /// How many elements there are.
  @inlinable public var count: Int { size }

  /// No elements.
  public init() {}

  /// These elements.
  @inlinable
  public init(_ elements: some Sequence<Element>) {
    append(contentsOf: elements)
  }

  /// 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of elements.
  @inlinable public var endIndex: Int { count }

  /// The element number `index`, 0..<`count`.
  @inlinable
  public subscript(index: Int) -> Element {
    pages[index &>> PagedList.pageBits][index & (1 &<< PagedList.pageBits - 1)]
  }

  /// Adds one at the end.
  @inlinable
  public mutating func append(_ element: Element) {
    if count & (1 << PagedList.pageBits - 1) == 0 {
      pages.append([])
      pages[pages.count - 1].reserveCapacity(1 << PagedList.pageBits)
    }
    pages[pages.count - 1].append(element)
    size += 1
  }

  /// Adds them at the end.
  @inlinable
  public mutating func append(contentsOf elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// Hands over every element in order and lets go of the pages on the way.
  @inlinable
  public consuming func consume(_ body: (Element) throws -> Void) rethrows {
    var pages = pages
    self.pages = []
    for index in pages.indices {
      for element in pages[index] { try body(element) }
      pages[index] = []
    }
  }
}
