/// A format that makes a code of a number: `0000000`, `000\-0000`, `"CAF"0000000000`.
///
/// The cell holds 190016 and shows 0190016; what the person sees, and what a CSV export would hold, is the code.
struct DigitMask: Sendable, Hashable {
  private struct Section: Sendable, Hashable {
    let condition: FormatCondition?
    let pieces: [FormatSection.Piece]
  }

  private let sections: [Section]

  /// The mask of a format; nil where the format shows an amount rather than a code.
  init?(_ sections: [FormatSection]) {
    var masks: [Section] = []
    for section in sections {
      if section.pieces.contains(.other) || section.hasDay || section.hasTime { return nil }
      masks.append(Section(condition: section.condition, pieces: section.pieces))
    }
    // Sections without conditions are for positive numbers, negative ones, zero and text.
    if masks.allSatisfy({ $0.condition == nil }) { masks.removeLast(masks.count - 1) }
    let places = masks.map { $0.pieces.filter { $0 == .zero || $0 == .digit }.count }
    guard places.contains(where: { $0 >= 2 }) else { return nil }
    self.sections = masks
  }

  /// Writes the code of a whole number; false where the mask has none for it.
  func write(_ value: Int64, to out: inout [UInt8]) -> Bool {
    guard value >= 0, let section = sections.first(where: { $0.condition?.holds(for: Double(value)) ?? true }) else {
      return false
    }
    var digits = Array(String(value).utf8)[...]
    if value == 0 { digits = [] }
    var places = section.pieces.filter { $0 == .zero || $0 == .digit }.count
    guard places > 0 else { return false }
    var isFirst = true
    for piece in section.pieces {
      switch piece {
      case .literal(let byte): out.append(byte)
      case .zero, .digit:
        // The first place takes all digits for which there are no places.
        let count = isFirst ? max(0, digits.count - places + 1) : digits.count >= places ? 1 : 0
        if count == 0, piece == .zero { out.append(UInt8(ascii: "0")) }
        out.append(contentsOf: digits.prefix(count))
        digits = digits.dropFirst(count)
        places -= 1
        isFirst = false
      case .other: return false
      }
    }
    return true
  }
}
