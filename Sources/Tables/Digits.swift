/// Writes whole numbers without making a text of them.
public enum Digits {
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
