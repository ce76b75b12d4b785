/// What a colour says. Every one of them is also said in words.
public enum Tone: Sendable, Hashable {
  /// Nothing.
  case plain
  /// An error, or a day that has passed.
  case bad
  /// A warning, or a day that is near.
  case caution
  /// Worth knowing.
  case note
  /// Done.
  case good
  /// Not to be changed, or not yet to be done.
  case faint
  /// The heading of a column.
  case heading
  /// The heading of a column in which people write.
  case openHeading
  /// The heading of a column that must be filled.
  case requiredHeading
  /// The heading of a column that may stay empty.
  case optionalHeading

  /// The colours of paper and ink as 0xRRGGBB; nil for those of the sheet.
  var colours: (paper: UInt32?, ink: UInt32?) {
    switch self {
    case .plain: (nil, nil)
    case .bad: (0xFFC7CE, 0x9C0006)
    case .caution: (0xFFEB9C, 0x7F4F00)
    case .note: (0xDDEBF7, 0x1F4E78)
    case .good: (0xE2F0D9, 0x375623)
    case .faint: (0xF2F2F2, 0x595959)
    case .heading: (0x1F4E78, 0xFFFFFF)
    case .openHeading: (0x375623, 0xFFFFFF)
    case .requiredHeading: (0x9C0006, 0xFFFFFF)
    case .optionalHeading: (0x595959, 0xFFFFFF)
    }
  }
}
