import Tables

/// Names and other texts in the form in which they are compared.
public enum StationText {
  /// Appends the text without regard to width, spaces, case and kinds of dashes.
  ///
  /// `bytes` are UTF-8. What is folded: see `Folding`; besides, letters become lower-case, spaces and line breaks go,
  /// 〜 becomes ~, ‖ and ∥ become |, and ー becomes - because people write either (`センタ－`).
  static func append(_ bytes: Span<UInt8>, to normalised: inout [UInt8]) {
    let start = normalised.count
    if appendSimple(bytes, to: &normalised) { return }
    normalised.removeLast(normalised.count - start)
    Folding.append(bytes, to: &normalised)
    var written = start
    var text = normalised.mutableSpan
    var read = start
    while read < text.count {
      let byte = text[unchecked: read]
      if byte >= 0x80 {
        let short = short(text.span, at: read)
        text[unchecked: written] = short ?? byte
        read += short == nil ? 1 : 3
        written += 1
      } else {
        read += 1
        if byte <= 0x20 { continue }
        text[unchecked: written] = byte.lowercasedASCII
        written += 1
      }
    }
    normalised.removeLast(normalised.count - written)
  }

  /// The normalised form of a text.
  public static func normalise(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var normalised: [UInt8] = []
    append(bytes.span, to: &normalised)
    return String(decoding: normalised, as: UTF8.self)
  }

  /// Appends the text where it holds nothing but ASCII, kana and kanji, as nearly all texts do; else says false, with
  /// some of it appended.
  private static func appendSimple(_ bytes: Span<UInt8>, to normalised: inout [UInt8]) -> Bool {
    var isSimple = true
    // One byte more, because a character of three bytes is written as a word.
    normalised.append(addingCapacity: bytes.count + 1) { output in
      output.withUnsafeMutableBufferPointer { target, written in
        guard let target = target.baseAddress else { return }
        var index = 0
        while index < bytes.count {
          let byte = bytes[unchecked: index]
          if byte < 0x80, let word = plainWord(bytes, at: index) {
            UnsafeMutableRawPointer(target + written).storeBytes(of: word.littleEndian, as: UInt64.self)
            index += 8
            written += 8
          } else if byte < 0x80 {
            target[written] = byte.lowercasedASCII
            written += byte > 0x20 ? 1 : 0
            index += 1
          } else if let character = kanaOrKanji(bytes, at: index) {
            // ー is as frequent as others in names: which it is, is asked without a branch.
            let isLongSound = character == longSound
            let word = isLongSound ? UInt32(UInt8(ascii: "-")) : character.byteSwapped >> 8
            UnsafeMutableRawPointer(target + written).storeBytes(of: word.littleEndian, as: UInt32.self)
            index += 3
            written += isLongSound ? 1 : 3
          } else {
            isSimple = false
            return
          }
        }
      }
    }
    return isSimple
  }

  /// The next eight bytes in lower case where all of them are ASCII that can be seen, as those of codes and mail
  /// addresses are; the first byte lowest.
  @inline(__always)
  private static func plainWord(_ bytes: Span<UInt8>, at index: Int) -> UInt64? {
    guard index + 8 <= bytes.count else { return nil }
    let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
    // In every byte below 0x80, the highest bit of a sum tells whether the byte is at least a certain one.
    let high: UInt64 = 0x8080_8080_8080_8080
    guard word & high == 0, (word &+ 0x5F5F_5F5F_5F5F_5F5F) & high == high else { return nil }
    let capitals = (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & high
    return word | capitals >> 2
  }

  /// ー, which people write for a dash, as `kanaOrKanji` gives it.
  private static let longSound: UInt32 = 0xE3_83BC

  /// The three bytes of the kana or kanji at `index`, the first highest; nil for any other character.
  @inline(__always)
  private static func kanaOrKanji(_ bytes: Span<UInt8>, at index: Int) -> UInt32? {
    guard index + 3 <= bytes.count else { return nil }
    let character =
      UInt32(bytes[unchecked: index]) << 16 | UInt32(bytes[unchecked: index + 1]) << 8
      | UInt32(bytes[unchecked: index + 2])
    // U+3040…U+30FF or U+4000…U+9FFF, both asked by one sign, without a branch.
    let signed = Int32(truncatingIfNeeded: character)
    let isKana = (0xE3_8180 &- 1 &- signed) & (signed &- 0xE3_8400)
    let isKanji = (0xE4_0000 &- 1 &- signed) & (signed &- 0xEA_0000)
    return isKana | isKanji < 0 ? character : nil
  }

  /// The one byte that stands for the character of three bytes at `index`: ー, 〜, ‖ or ∥; nil for any other.
  @inline(__always)
  private static func short(_ bytes: Span<UInt8>, at index: Int) -> UInt8? {
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE3, 0x83, 0xBC): return UInt8(ascii: "-")
    case (0xE3, 0x80, 0x9C): return UInt8(ascii: "~")
    case (0xE2, 0x80, 0x96), (0xE2, 0x88, 0xA5): return UInt8(ascii: "|")
    default: return nil
    }
  }
}
