/// A number as people read it: with a comma between thousands.
public enum GroupedNumber {
  /// The number's digits, such as `1,234,567`.
  public static func text(_ number: Int) -> String {
    let digits = Array(String(abs(number)).utf8)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
