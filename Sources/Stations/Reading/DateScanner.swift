/// Takes the pieces of a written date from the front of what is left of a cell.
///
/// Every function moves `at` behind what it took, and leaves it where it was when it took nothing.
enum DateScanner {
  /// Takes the word, if it stands there.
  static func take(_ word: StaticString, _ cell: Span<UInt8>, _ at: inout Int) -> Bool {
    guard CellBytes.has(cell, word, at: at) else { return false }
    at += word.utf8CodeUnitCount
    return true
  }

  /// Takes spaces.
  static func skipSpaces(_ cell: Span<UInt8>, _ at: inout Int) {
    while at < cell.count, cell[at] == UInt8(ascii: " ") { at += 1 }
  }

  /// Takes digits, nine at most; nil where there are none or more.
  static func number(_ cell: Span<UInt8>, _ at: inout Int) -> (value: Int, digits: Int)? {
    var value = 0
    var end = at
    while end < cell.count, let digit = digit(cell[end]) {
      if end - at == 9 { return nil }
      value = value * 10 + digit
      end += 1
    }
    guard end > at else { return nil }
    defer { at = end }
    return (value, end - at)
  }

  /// The value of an ASCII digit.
  @inline(__always)
  static func digit(_ byte: UInt8) -> Int? {
    byte &- UInt8(ascii: "0") <= 9 ? Int(byte &- UInt8(ascii: "0")) : nil
  }

  /// Takes the name of an era, such as 令和 or R.
  static func era(_ cell: Span<UInt8>, _ at: inout Int) -> Era? {
    for (name, era) in Era.names where take(name, cell, &at) {
      _ = take(".", cell, &at)
      return era
    }
    return nil
  }

  /// Takes a day of the week with or without brackets, such as `(木)`, `木曜日` or `(Thu)`: 0 Sunday … 6 Saturday.
  static func weekday(_ cell: Span<UInt8>, _ at: inout Int) -> Int? {
    var end = at
    let hasBracket = take("(", cell, &end)
    guard let weekday = weekdayName(cell, &end) else { return nil }
    if hasBracket, !take(")", cell, &end) { return nil }
    at = end
    return weekday
  }

  private static let japaneseWeekdays: [StaticString] = ["日", "月", "火", "水", "木", "金", "土"]
  private static let englishWeekdays: [StaticString] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  private static func weekdayName(_ cell: Span<UInt8>, _ at: inout Int) -> Int? {
    for (index, name) in japaneseWeekdays.enumerated() where take(name, cell, &at) {
      if take("曜", cell, &at) { _ = take("日", cell, &at) }
      return index
    }
    for (index, name) in englishWeekdays.enumerated() where take(name, cell, &at) { return index }
    return nil
  }

  /// Takes a time of the day, `H:MM` or `H:MM:SS` with or without a fraction; whether there was one.
  static func time(_ cell: Span<UInt8>, _ at: inout Int) -> Bool {
    var end = at
    guard let hour = number(cell, &end), hour.digits <= 2, hour.value <= 24, take(":", cell, &end),
      let minute = number(cell, &end), minute.digits == 2, minute.value < 60
    else { return false }
    if take(":", cell, &end) {
      guard let second = number(cell, &end), second.digits == 2, second.value <= 60 else { return false }
      if take(".", cell, &end), number(cell, &end) == nil { return false }
    }
    at = end
    return true
  }
}
