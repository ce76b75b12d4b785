/// Sixteen bytes of UTF-8 side by side, each judged by itself and the two before it; what was found is told at the end.
///
/// Every operation names whole vectors and their types; otherwise the compiler takes the lanes one by one.
struct UTF8Lanes {
  private typealias Bytes = SIMD16<UInt8>
  private typealias Mask = SIMDMask<SIMD16<Int8>>

  /// How many bytes are judged at a time.
  static let width = 16
  /// How many bytes before them are looked at.
  static let reach = 2

  private var wrong = Mask(repeating: false)
  private var rare = Mask(repeating: false)
  private var quotes = Mask(repeating: false)
  private var carriageReturns = Mask(repeating: false)
  private var broken = Mask(repeating: false)
  private var lowest = Bytes(repeating: .max)
  private var highest = Bytes(repeating: 0)
  /// How many places a byte comes at least behind C0, where 00 comes behind FF.
  private var leastBehindC0 = Bytes(repeating: .max)

  /// Whether every character of one to three bytes has as many as its first byte says, provided that spaces were taken
  /// in last. Says nothing where there is anything rare.
  var isStrict: Bool { !wrong.hasYes }
  /// Whether there are bytes that only rare characters begin with, or none: C0, C1, E0, ED, F0…FF.
  var hasRare: Bool { rare.hasYes || highest.max() >= 0xF0 || leastBehindC0.min() < 2 }
  /// What may have been there besides.
  var special: SpecialBytes {
    var special: SpecialBytes = []
    if quotes.hasYes { special.insert(.quote) }
    if carriageReturns.hasYes { special.insert(.carriageReturn) }
    if broken.hasYes || lowest.min() == 0 { special.insert(.broken) }
    return special
  }

  /// Judges the bytes behind the first two.
  mutating func take(_ bytes: [UInt8]) { take(bytes.span.bytes, at: UTF8Lanes.reach) }

  /// Judges the bytes at `index`; two at least lie before them.
  @inline(__always)
  mutating func take(_ raw: RawSpan, at index: Int) {
    let byte = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: Bytes.self)
    let before = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index &- 1, as: Bytes.self)
    let second = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index &- 2, as: Bytes.self)
    // 80…BF are the lowest of all signed numbers.
    let continues = unsafeBitCast(byte, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: -64)
    let mustContinue = (before .>= Bytes(repeating: 0xC0)) .| (second .>= Bytes(repeating: 0xE0))
    wrong = wrong .| (continues .^ mustContinue)
    rare = rare .| (byte .== Bytes(repeating: 0xE0)) .| (byte .== Bytes(repeating: 0xED))
    lowest.replace(with: byte, where: byte .< lowest)
    highest.replace(with: byte, where: byte .> highest)
    let behindC0 = byte &- Bytes(repeating: 0xC0)
    leastBehindC0.replace(with: behindC0, where: behindC0 .< leastBehindC0)
    quotes = quotes .| (byte .== Bytes(repeating: UInt8(ascii: "\"")))
    carriageReturns = carriageReturns .| (byte .== Bytes(repeating: UInt8(ascii: "\r")))
    // The last two bytes of U+FFFD, which a few kanji share.
    broken = broken .| ((before .== Bytes(repeating: 0xBF)) .& (byte .== Bytes(repeating: 0xBD)))
  }
}
