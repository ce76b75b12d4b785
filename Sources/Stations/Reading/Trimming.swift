public import Tables

/// Takes away what surrounds a value without being seen: spaces of every width, tabs, line breaks, BOM, zero width.
public enum Trimming {
  /// The text without what surrounds it.
  public static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[trim(bytes.span, 0..<bytes.count)], as: UTF8.self)
  }

  /// Whether the record's cell holds nothing that can be seen.
  public static func isBlank(_ record: TableRecord, _ cell: Int) -> Bool {
    trim(record.bytes.span, record.range(cell)).isEmpty
  }

  /// Whether the record shows nothing at all.
  public static func isBlank(_ record: TableRecord) -> Bool { (0..<record.count).allSatisfy { isBlank(record, $0) } }

  /// Whether the part of the bytes, which other bytes follow, surely begins and ends with visible characters of ASCII;
  /// of an empty part it tells nothing.
  @inline(__always)
  static func isTrimmedASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let last = range.upperBound &- (range.isEmpty ? 0 : 1)
    // Other bytes than ASCII are negative numbers: all four questions are asked by one sign, without a branch.
    return beyondSpace(bytes[unchecked: range.lowerBound]) | beyondSpace(bytes[unchecked: last]) >= 0
  }

  /// How far a byte of ASCII lies behind the space; negative for blanks and for all other bytes.
  @inline(__always)
  private static func beyondSpace(_ byte: UInt8) -> Int { Int(Int8(bitPattern: byte)) &- 0x21 }

  /// Whether the part of the bytes surely begins and ends with visible characters: so do nearly all.
  @inline(__always)
  static func isTrimmedText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // Characters of three bytes: kanji are no blanks, and neither are kana.
    guard range.upperBound &- range.lowerBound >= 3 else { return false }
    let (first, last) = (bytes[unchecked: range.lowerBound], bytes[unchecked: range.upperBound &- 1])
    let beginsVisibly = first > 0x20 && first < 0x80 || first >= 0xE4 && first <= 0xE9
    guard beginsVisibly || isKana(first, bytes[unchecked: range.lowerBound &+ 1]) else { return false }
    if last < 0x80 { return last > 0x20 }
    let lead = bytes[unchecked: range.upperBound &- 3]
    return lead >= 0xE4 && lead <= 0xE9 || isKana(lead, bytes[unchecked: range.upperBound &- 2])
  }

  /// Whether a character of three bytes that begins so is a kana, U+3040…U+30FF.
  @inline(__always)
  private static func isKana(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xE3 && second >= 0x81 && second <= 0x83
  }

  /// The part of `range` between its first and last visible characters, as UTF-8 bytes.
  static func trim(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let width = blankWidth(bytes, at: start, before: end)
      if width == 0 { break }
      start += width
    }
    while start < end {
      let width = blankWidth(bytes, endingAt: end, from: start)
      if width == 0 { break }
      end -= width
    }
    return start..<end
  }

  /// How many bytes the blank character at `index` has; 0 where it is none.
  @inline(__always)
  private static func blankWidth(_ bytes: Span<UInt8>, at index: Int, before end: Int) -> Int {
    let first = bytes[index]
    if first <= 0x20 { return 1 }
    if first < 0xC2 { return 0 }
    if first == 0xC2, index + 1 < end { return bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    return isBlank(first, bytes[index + 1], bytes[index + 2]) ? 3 : 0
  }

  /// How many bytes the blank character that ends before `end` has; 0 where it is none.
  @inline(__always)
  private static func blankWidth(_ bytes: Span<UInt8>, endingAt end: Int, from start: Int) -> Int {
    let last = bytes[end - 1]
    if last <= 0x20 { return 1 }
    if last < 0x80 || last >= 0xC0 { return 0 }
    if end - start >= 2, last == 0xA0, bytes[end - 2] == 0xC2 { return 2 }
    guard end - start >= 3 else { return 0 }
    return isBlank(bytes[end - 3], bytes[end - 2], last) ? 3 : 0
  }

  /// U+2000…U+200F, U+2028…U+202F, U+205F, U+2060, U+3000, U+FEFF.
  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third <= 0x8F || third >= 0xA8 && third <= 0xAF
    case (0xE2, 0x81): third == 0x9F || third == 0xA0
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}

extension TableRecord {
  /// Whether a cell from `cell` on holds anything that can be seen.
  public func isFilled(beyond cell: Int) -> Bool {
    (cell..<max(cell, count)).contains { !Trimming.isBlank(self, $0) }
  }
}
