/// For which numbers a section of a format stands: `[<=9999]`.
struct FormatCondition: Sendable, Hashable {
  private enum Comparison: Sendable {
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    case equal
    case unequal
  }

  private let comparison: Comparison
  private let limit: Double

  /// Reads what stands in the brackets; nil for a colour or a language.
  init?(_ content: [UInt8]) {
    let text = String(decoding: content, as: UTF8.self)
    let signs: [(String, Comparison)] = [
      ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("<>", .unequal), ("<", .less), (">", .greater), ("=", .equal),
    ]
    guard let (sign, comparison) = signs.first(where: { text.hasPrefix($0.0) }),
      let limit = Double(text.dropFirst(sign.count))
    else { return nil }
    self.comparison = comparison
    self.limit = limit
  }

  /// Whether the number is one of them.
  func holds(for value: Double) -> Bool {
    switch comparison {
    case .less: value < limit
    case .lessOrEqual: value <= limit
    case .greater: value > limit
    case .greaterOrEqual: value >= limit
    case .equal: value == limit
    case .unequal: value != limit
    }
  }
}
