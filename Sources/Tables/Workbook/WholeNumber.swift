/// Whole numbers in ASCII digits.
enum WholeNumber {
  /// The number, or nil where there are other characters, none, or more than nine.
  static func read(_ digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    var count = 0
    for byte in digits {
      guard byte.isASCIIDigit, count < 9 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      count += 1
    }
    return count > 0 ? value : nil
  }
}
