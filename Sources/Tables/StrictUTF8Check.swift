/// Checks block by block whether bytes are strict UTF-8.
struct StrictUTF8Check {
  /// Whether nothing so far is wrong.
  private(set) var isValid = true
  /// What else was among everything taken in.
  private(set) var special: SpecialBytes = []
  /// The beginning of a character cut by the last block's end.
  private var carried: [UInt8] = []

  /// Whether everything taken in is whole, strict UTF-8.
  var isStrict: Bool { isValid && carried.isEmpty }

  /// Takes in the next block.
  mutating func take(_ block: Span<UInt8>) {
    guard isValid else { return }
    var start = 0
    if let lead = carried.first {
      let missing = min(StrictUTF8Check.width(of: lead) - carried.count, block.count)
      for index in 0..<missing { carried.append(block[index]) }
      start = missing
      if carried.count < StrictUTF8Check.width(of: lead) { return }
      let character = carried
      carried.removeAll()
      isValid = UTF8Check.isStrict(character.span, noting: &special)
    }
    let end = max(start, StrictUTF8Check.wholeEnd(of: block))
    for index in end..<block.count { carried.append(block[index]) }
    if isValid { isValid = UTF8Check.isStrict(block.extracting(start..<end), noting: &special) }
  }

  /// Where the last whole character ends, as far as the last three bytes tell.
  private static func wholeEnd(of block: Span<UInt8>) -> Int {
    for back in 1...3 where back <= block.count {
      let byte = block[block.count - back]
      if byte >= 0xC0 { return width(of: byte) > back ? block.count - back : block.count }
      if byte < 0x80 { break }
    }
    return block.count
  }

  private static func width(of lead: UInt8) -> Int {
    lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
