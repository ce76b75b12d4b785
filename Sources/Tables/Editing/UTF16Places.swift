/// Finds the places of a UTF-16 file that belong to places of its text in UTF-8.
///
/// It counts as `UTF16Decoder` writes: three bytes of UTF-8 for whatever is no character.
struct UTF16Places {
  private let source: ByteSource
  private let isLittleEndian: Bool

  init(_ source: ByteSource, isLittleEndian: Bool) {
    self.source = source
    self.isLittleEndian = isLittleEndian
  }

  /// The places in the file, byte order mark counted, of places in the text, which rise. Throws `Errno`.
  func places(of texts: [Int64], textSize: Int64) throws -> [Int64] {
    var found: [Int64] = []
    var text: Int64 = 0
    var place = Int64(TextEncoding.utf16LE.markLength)
    var isWithinPair = false
    func find(at place: Int64) {
      while found.count < texts.count, texts[found.count] <= text { found.append(place) }
    }
    while found.count < texts.count, texts[found.count] < textSize {
      let block = try source.read(at: place, count: 1 << 20)
      if block.count < 2 { break }
      for index in stride(from: 0, to: block.count - 1, by: 2) {
        let unit = unit(block, at: index)
        if isWithinPair, unit & 0xFC00 == 0xDC00 {
          text += 4
          isWithinPair = false
          continue
        }
        if isWithinPair { text += 3 }
        find(at: place + Int64(index))
        isWithinPair = unit & 0xFC00 == 0xD800
        if !isWithinPair { text += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3 }
      }
      place += Int64(block.count / 2 * 2)
    }
    // Behind the last whole unit there may stand half of one, which is a character of the text.
    if !isWithinPair { find(at: place) }
    return found + Array(repeating: source.size, count: texts.count - found.count)
  }

  private func unit(_ block: [UInt8], at index: Int) -> UInt16 {
    let first = UInt16(block[index])
    let second = UInt16(block[index + 1])
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }
}
