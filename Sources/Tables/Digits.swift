/// Writes whole numbers; `append` without making a text of them.
public enum Digits {
  /// The number in decimal digits, with zeros in front up to `width`.
  public static func text(_ number: Int, width: Int) -> String {
    guard let places = places(number, width) else { return String(number) }
    return String(unsafeUninitializedCapacity: places) { text in
      fill(text, 0..<places, number)
      return places
    }
  }

  /// Writes a number's last decimal digits, with zeros in front, into these places of a text.
  @inline(__always)
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
    guard let places = places(number, width) else { return out.append(contentsOf: String(number).utf8) }
    let start = out.count
    out.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: places))
    out.withUnsafeMutableBufferPointer { fill($0, start..<start + places, number) }
  }

  /// How many places the number takes; nil for a negative one, and for one of more than nineteen places.
  @inline(__always)
  private static func places(_ number: Int, _ width: Int) -> Int? {
    let rest = number.magnitude
    var places = 1
    var bound: UInt = 10
    while places < 19, places < width || rest >= bound {
      places += 1
      bound *= 10
    }
    return number >= 0 && rest < bound ? places : nil
  }
}
