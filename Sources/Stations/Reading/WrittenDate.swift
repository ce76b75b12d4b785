/// The numbers of a date as they are written, before anybody asks whether there is such a day.
struct WrittenDate {
  /// What stands behind a number.
  enum Mark {
    case nothing, slash, hyphen, dot, year, month, day
  }

  /// One number, how many digits it was written with and what stands behind it.
  struct Part {
    var value = 0
    var digits = 0
    var mark = Mark.nothing
  }

  /// The era before the first number.
  var era: Era?
  /// The numbers; those from `count` on mean nothing.
  var first = Part()
  /// The second number.
  var second = Part()
  /// The third number.
  var third = Part()
  /// How many numbers there are, 0…3.
  var count = 0
  /// The day of the week behind the date: 0 Sunday … 6 Saturday.
  var weekday: Int?
  /// Whether nothing stands behind the date but a day of the week and a time.
  var isWhole = false

  /// Takes a folded cell apart.
  init(_ cell: Span<UInt8>) {
    var at = 0
    era = DateScanner.era(cell, &at)
    while count < 3, let part = takePart(cell, &at) {
      switch count {
      case 0: first = part
      case 1: second = part
      default: third = part
      }
      count += 1
      if part.mark == .nothing || part.mark == .day { break }
    }
    takeTrailer(cell, &at)
    isWhole = count > 0 && at == cell.count
  }

  /// Whether the three numbers are year, month and day, with the same separators throughout.
  var isDay: Bool {
    guard count == 3, hasYear, second.digits <= 2, third.digits <= 2 else { return false }
    switch (first.mark, second.mark, third.mark) {
    case (.year, .month, .day), (.year, .month, .nothing): return true
    case (.slash, .slash, .nothing), (.hyphen, .hyphen, .nothing), (.dot, .dot, .nothing): return true
    default: return false
    }
  }

  /// Whether there are year and month and no day.
  var isMonth: Bool {
    guard count == 2, hasYear, second.digits <= 2, weekday == nil else { return false }
    switch (first.mark, second.mark) {
    case (.year, .month), (.year, .nothing), (.slash, .nothing), (.hyphen, .nothing), (.dot, .nothing): return true
    default: return false
    }
  }

  /// Whether there are month and day and no year.
  var isDayWithoutYear: Bool {
    guard era == nil, count == 2, first.digits <= 2, second.digits <= 2 else { return false }
    switch (first.mark, second.mark) {
    case (.month, .day), (.month, .nothing): return true
    case (.slash, .nothing), (.hyphen, .nothing), (.dot, .nothing): return true
    default: return false
    }
  }

  /// The Gregorian year.
  var year: Int { first.value + (era?.offset ?? 0) }

  /// A year is written with four digits, or with one or two behind an era; 24 alone could be 2024 or 平成24年.
  private var hasYear: Bool { era == nil ? first.digits == 4 : first.digits <= 2 && first.value > 0 }

  private func takePart(_ cell: Span<UInt8>, _ at: inout Int) -> Part? {
    var end = at
    DateScanner.skipSpaces(cell, &end)
    var part = Part()
    if let number = DateScanner.number(cell, &end) {
      part.value = number.value
      part.digits = number.digits
    } else if count == 0, era != nil, DateScanner.take("元", cell, &end) {
      part.value = 1
      part.digits = 1
    } else {
      return nil
    }
    at = end
    DateScanner.skipSpaces(cell, &end)
    part.mark = WrittenDate.takeMark(cell, &end)
    if part.mark != .nothing { at = end }
    return part
  }

  private static func takeMark(_ cell: Span<UInt8>, _ at: inout Int) -> Mark {
    if DateScanner.take("/", cell, &at) { return .slash }
    if DateScanner.take("-", cell, &at) { return .hyphen }
    if DateScanner.take(".", cell, &at) { return .dot }
    if DateScanner.take("年", cell, &at) { return .year }
    if DateScanner.take("月", cell, &at) { return .month }
    if DateScanner.take("日", cell, &at) { return .day }
    return .nothing
  }

  private mutating func takeTrailer(_ cell: Span<UInt8>, _ at: inout Int) {
    DateScanner.skipSpaces(cell, &at)
    weekday = DateScanner.weekday(cell, &at)
    DateScanner.skipSpaces(cell, &at)
    var timeAt = at
    _ = DateScanner.take("T", cell, &timeAt)
    if DateScanner.time(cell, &timeAt) { at = timeAt }
  }
}
