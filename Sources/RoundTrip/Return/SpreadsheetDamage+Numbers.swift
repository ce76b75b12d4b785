import Tables

extension SpreadsheetDamage {
  /// Whether a spreadsheet shows the number `sent` as `returned`: the same value in its plainest form.
  static func isPlainNumber(sent: String, returned: String) -> Bool {
    let plain = sent.utf8.filter { $0 != UInt8(ascii: ",") }
    guard isPlainest(returned), !isPlainest(sent), let before = digits(plain), let after = digits(Array(returned.utf8))
    else { return false }
    return before.value == after.value && before.isNegative == after.isNegative
  }

  /// Whether a spreadsheet writes the long number `sent` as `returned`, such as `1.23457E+09`.
  static func isScientific(sent: String, returned: String) -> Bool {
    guard let (mantissa, exponent) = exponentParts(returned), exponent > 0, exponent < 300,
      let written = Double(returned), let number = digits(Array(sent.utf8)),
      let value = Double(String(decoding: sent.utf8.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self))
    else { return false }
    let digitCount = mantissa.count(where: \.isASCIIDigit)
    guard number.value.count > digitCount || number.value.count > 11 else { return false }
    var unit = 1.0
    for _ in 0..<max(0, exponent - digitCount + 1) { unit *= 10 }
    return abs(written - value) <= unit * 0.500_001
  }

  /// Whether a spreadsheet writes `1.23457E+09`, of which it has once destroyed the digits, as `1234570000`.
  static func isExpanded(sent: String, returned: String) -> Bool {
    guard let (mantissa, exponent) = exponentParts(sent), (-299...299).contains(exponent), digits(mantissa) != nil,
      let before = Double(sent), let after = Double(returned)
    else { return false }
    return before == after
  }

  /// Whether a spreadsheet has written `1.23457E+09` with fewer digits: `1.23E+09`.
  static func isShortened(sent: String, returned: String) -> Bool {
    guard let before = exponential(sent), let after = exponential(returned), after.digits < before.digits else {
      return false
    }
    var unit = 1.0
    for _ in 0..<abs(after.exponent) { unit *= 10 }
    return abs(before.value - after.value) <= (after.exponent < 0 ? 1 / unit : unit) * 0.500_001
  }

  /// What `1.23E+09` says: its value, how many digits it has, and the power of ten of the last of them; nil where there
  /// is no exponent.
  private static func exponential(_ text: String) -> (value: Double, digits: Int, exponent: Int)? {
    guard let (mantissa, exponent) = exponentParts(text), (-299...299).contains(exponent), let value = Double(text)
    else { return nil }
    let parts = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let behind = parts.count == 2 ? parts[1].count : 0
    return (value, mantissa.count(where: \.isASCIIDigit), exponent - behind)
  }

  /// What stands before and behind the one E of a text; nil where there is none, or no number behind it.
  private static func exponentParts(_ text: String) -> (mantissa: Substring.UTF8View, exponent: Int)? {
    let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
    guard parts.count == 2, let exponent = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
    return (parts[0], exponent)
  }

  /// Whether a spreadsheet has kept fifteen digits of the long number `sent`: `12345678901234567` →
  /// `12345678901234500`.
  static func isRounded(sent: String, returned: String) -> Bool {
    let kept = 15
    guard let before = digits(sent.utf8)?.value, let after = digits(returned.utf8)?.value,
      before.count == after.count, before.count > kept, before != after,
      before.allSatisfy(\.isASCIIDigit), after[kept...].allSatisfy({ $0 == UInt8(ascii: "0") }),
      let first = Int(String(decoding: before[..<kept], as: UTF8.self)),
      let rounded = Int(String(decoding: after[..<kept], as: UTF8.self))
    else { return false }
    return rounded - first == 0 || rounded - first == 1
  }

  /// Whether a spreadsheet has worked out a share, a fraction, an amount of money or a number in brackets.
  static func isCalculated(sent: String, returned: String) -> Bool {
    guard isPlainest(returned), !isPlainest(sent), let before = calculated(sent), let after = Double(returned) else {
      return false
    }
    // Fifteen digits are written down.
    return abs(before - after) <= abs(before) * 1e-14
  }

  /// What a spreadsheet makes of `50%`, `1 1/2`, `(5)`, `$5` and `.5`; nil where it makes nothing of a text.
  private static func calculated(_ text: String) -> Double? {
    var rest = text[...]
    let isBracketed = rest.hasPrefix("(") && rest.hasSuffix(")")
    if isBracketed { rest = rest.dropFirst().dropLast() }
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    if let sign = rest.first, "$¥€£\\".contains(sign) { rest = rest.dropFirst() }
    let isShare = rest.hasSuffix("%")
    if isShare { rest = rest.dropLast() }
    guard !(isBracketed && isNegative), let value = unsigned(rest.split(separator: " ")) else { return nil }
    return (isBracketed || isNegative ? -value : value) / (isShare ? 100 : 1)
  }

  /// A number, or one with a fraction behind it.
  private static func unsigned(_ words: [Substring]) -> Double? {
    let numbers = words.flatMap { $0.split(separator: "/", omittingEmptySubsequences: false) }.map { word in
      let digits = word.filter { $0 != "," }
      return digits.utf8.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") } ? Double(digits) : nil
    }
    switch (words.count, numbers.count) {
    case (1, 1): return numbers[0]
    case (2, 3):
      guard let whole = numbers[0], let part = numbers[1], let all = numbers[2], all > 0 else { return nil }
      return whole + part / all
    default: return nil
    }
  }

  /// Whether the text is a number as a spreadsheet writes it: no zeros in front or behind a point, no plus.
  private static func isPlainest(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
      return false
    }
    if parts[0].count > 1, parts[0].first == UInt8(ascii: "0") { return false }
    return parts.count == 1 || parts[1].last != UInt8(ascii: "0")
  }

  /// The digits without zeros in front and behind the point, the point kept where digits stand behind it.
  private static func digits(_ text: some Sequence<UInt8>) -> (value: [UInt8], isNegative: Bool)? {
    var rest = Array(text)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard let first = rest.first, first.isASCIIDigit else { return nil }
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    var value = Array(parts[0].drop { $0 == UInt8(ascii: "0") })
    if parts.count == 2 {
      var fraction = Array(parts[1])
      while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
      if !fraction.isEmpty { value += [UInt8(ascii: ".")] + fraction }
    }
    return (value, isNegative)
  }
}
