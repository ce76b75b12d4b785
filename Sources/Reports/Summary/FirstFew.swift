/// Keeps the first few of many by their order, whatever the order in which they come.
struct FirstFew<Rank: Comparable & Sendable, Item: Sendable>: Sendable {
  /// How many are kept.
  let limit: Int
  /// How many there were.
  private(set) var count = 0
  private var kept: [(rank: Rank, item: Item)] = []
  /// The last rank that was kept when there were too many.
  private var worst: Rank?

  init(_ limit: Int) {
    self.limit = limit
  }

  /// Takes one in; `item` is made only where it may be kept.
  mutating func add(_ rank: Rank, _ item: @autoclosure () -> Item) {
    count += 1
    if let worst, !(rank < worst) { return }
    // Twice the limit before it is sorted and cut: in the long run every item costs the logarithm of the limit.
    kept.append((rank, item()))
    if kept.count >= 2 * limit { cut() }
  }

  /// The first few, in order.
  var items: [Item] { ranked.map(\.item) }

  /// The first few with their ranks, in order.
  var ranked: [(rank: Rank, item: Item)] { Array(kept.sorted { $0.rank < $1.rank }.prefix(limit)) }

  /// How many were left out.
  var left: Int { max(0, count - limit) }

  private mutating func cut() {
    kept.sort { $0.rank < $1.rank }
    kept.removeLast(kept.count - limit)
    worst = kept.last?.rank
  }
}
