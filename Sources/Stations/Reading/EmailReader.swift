/// Reads a mail address: lower-case letters, digits, `.` `-` `_` `+` before one `@`, a domain after it.
///
/// Source: guide page 7.
enum EmailReader {
  /// What a byte is to a mail address.
  private struct Kind: OptionSet {
    let rawValue: UInt8

    static let point = Kind(rawValue: 1)
    static let at = Kind(rawValue: 2)
    static let capital = Kind(rawValue: 4)
    /// Allowed before the `@` only.
    static let ofNames = Kind(rawValue: 8)
    static let forbidden = Kind(rawValue: 16)
  }

  /// Per byte its kind; none for what may stand anywhere.
  private static let kinds: [Kind] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "."): .point
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "_"), UInt8(ascii: "+"): .ofNames
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): []
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    default: .forbidden
    }
  }

  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    let kinds = kinds.span
    var name: Kind = []
    var index = 0
    while index < cell.count {
      let kind = kinds[unchecked: Int(cell[unchecked: index])]
      if kind == .at { break }
      name.formUnion(kind)
      index += 1
    }
    guard index < cell.count else { return .unusable(.emailWrong) }
    // The domain has at least two parts between points, none of them empty: no point follows another or the `@`.
    var (domain, emptyPart, last): (Kind, Kind, Kind) = ([], [], .point)
    for index in index + 1..<cell.count {
      let kind = kinds[unchecked: Int(cell[unchecked: index])]
      domain.formUnion(kind)
      emptyPart.formUnion(kind.intersection(last))
      last = kind
    }
    if domain.contains(.at) { return .unusable(.emailSeveral) }
    let isDomain = domain.contains(.point) && !emptyPart.union(last).contains(.point)
    guard index > 0, isDomain, !name.contains(.forbidden), domain.isDisjoint(with: [.forbidden, .ofNames]) else {
      return .unusable(.emailWrong)
    }
    return name.union(domain).contains(.capital) ? .usable(0, .emailCapitals) : .good()
  }
}
