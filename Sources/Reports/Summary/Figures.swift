import Rules

/// How numbers are written on the summary page.
enum Figures {
  /// With a comma between thousands.
  static func grouped(_ number: Int) -> String { GroupedNumber.text(number) }

  /// With its sign; a real minus, so that columns line up.
  static func change(_ number: Int) -> String {
    number == 0 ? "±0" : (number > 0 ? "+" : "−") + grouped(abs(number))
  }

  /// A share in whole hundredths, rounded; 0 of nothing.
  static func hundredths(_ part: Int, of whole: Int) -> Int { whole > 0 ? (200 * part + whole) / (2 * whole) : 0 }

  /// A share in whole hundredths, such as `13%`; what is there never shows as 0%.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0, part > 0 else { return "0%" }
    let hundredths = hundredths(part, of: whole)
    return hundredths == 0 ? "<1%" : "\(hundredths)%"
  }

  /// A share for drawing, with one decimal.
  static func width(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0" }
    let thousandths = 1_000 * part / whole
    return thousandths % 10 == 0 ? "\(thousandths / 10)" : "\(thousandths / 10).\(thousandths % 10)"
  }

  /// Bytes as people say them.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) B" }
    if bytes < 1_000_000 { return "\(grouped((bytes + 500) / 1_000)) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(grouped(tenths / 10)).\(tenths % 10) MB"
  }
}
