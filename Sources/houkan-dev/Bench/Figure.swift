import Tables

/// Numbers as people read them.
enum Figure {
  /// The number with so many places behind the point, 0…6; a number that is none is a dash.
  static func text(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let whole = (value < 0 ? "-" : "") + String(scaled / scale)
    return places == 0 ? whole : whole + "." + Digits.text(scaled % scale, width: places)
  }

  /// Seconds; below one second, milliseconds.
  static func time(_ seconds: Double) -> String {
    seconds < 0.9995 ? text(seconds * 1_000, places: seconds < 0.1 ? 1 : 0) + " ms" : text(seconds, places: 2) + " s"
  }

  /// Bytes in millions.
  static func memory(_ bytes: Double) -> String { text(bytes / 1e6, places: 0) + " MB" }

  /// A whole number with commas between the thousands.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    let groups = stride(from: digits.count % 3 == 0 ? 3 : digits.count % 3, through: digits.count, by: 3)
      .map { String(digits[max(0, $0 - 3)..<$0]) }
    return (number < 0 ? "-" : "") + groups.joined(separator: ",")
  }
}
