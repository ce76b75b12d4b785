/// Writes whole numbers; `append` without making a text of them.
public enum Digits {
  /// The number in decimal digits, with zeros in front up to `width`.
  public static func text(_ number: Int, width: Int) -> String {
    if (1..<bounds.count).contains(width), number >= 0, number < bounds[width] {
      return String(unsafeUninitializedCapacity: width) { text in
        fill(text, 0..<width, number)
        return width
      }
    }
    var text: [UInt8] = []
    append(number, width: width, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Per width of at most fifteen, which a text holds without memory of its own, the first number that is longer.
  private static let bounds = (0...15).map { (width) -> Int in (0..<width).reduce(1) { bound, _ in bound * 10 } }

  /// Writes a number's last decimal digits, with zeros in front, into these places of a text.
  public static func fill(_ text: UnsafeMutableBufferPointer<UInt8>, _ places: Range<Int>, _ number: Int) {
    var rest = number
    for place in places.reversed() {
      text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// The number in hexadecimal digits, with zeros in front up to `width`.
  @inlinable
  public static func hexadecimal(_ number: some UnsignedInteger, width: Int, uppercase: Bool = false) -> String {
    let digits = String(number, radix: 16, uppercase: uppercase)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Appends the number in decimal digits, with zeros in front up to `width`.
  public static func append(_ number: Int, width: Int = 1, to out: inout [UInt8]) {
    var rest = number.magnitude
    var places = 1
    var bound: UInt = 10
    while places < 19, places < width || rest >= bound {
      places += 1
      bound *= 10
    }
    guard number >= 0, rest < bound else { return out.append(contentsOf: String(number).utf8) }
    let start = out.count
    out.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: places))
    var place = start + places
    while rest > 0 {
      place -= 1
      out[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}
