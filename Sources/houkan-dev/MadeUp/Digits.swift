/// Numbers with leading zeros.
enum Digits {
  /// The number in decimal digits with leading zeros up to `width`.
  static func text(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
