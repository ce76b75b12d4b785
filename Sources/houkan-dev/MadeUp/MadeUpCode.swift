import Tables

/// Station codes with a right check digit, reckoned independently of the product's own code.
enum MadeUpCode {
  /// The seven digits that begin with `first`, six digits, in the prefecture (JIS X 0401 number).
  static func complete(_ first: Int, prefecture: Int) -> String {
    Digits.text(first * 10 + checkDigit(first, prefecture: prefecture), width: 7)
  }

  /// The check digit of prefecture + 6 + six digits: weights 2, 1, 2, … from the right, the digits of the products
  /// added up, and what is missing to the next ten.
  static func checkDigit(_ first: Int, prefecture: Int) -> Int {
    var rest = (prefecture * 10 + 6) * 1_000_000 + first
    var weight = 2
    var sum = 0
    while rest > 0 {
      let product = rest % 10 * weight
      sum += product / 10 + product % 10
      weight = 3 - weight
      rest /= 10
    }
    return (10 - sum % 10) % 10
  }
}
