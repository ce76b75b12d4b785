import Stations

/// What a date consists of as spreadsheets write it, in whatever language they speak: `1/7/2027`, `07-Jan-27`,
/// `Thursday, January 7, 2027`, `1月7日`, `Jan-27`.
struct DateParts {
  private enum Part: Equatable {
    case number(Int, digits: Int)
    case monthName(Int)
  }

  /// One place of a form in which dates are written.
  private enum Place {
    case year, month, day, monthName
  }

  /// Without year a month comes before the day; a year comes before or behind both.
  private static let forms: [[Place]] = [
    [.year, .month, .day], [.month, .day, .year], [.month, .day], [.year, .month], [.year, .monthName, .day],
    [.monthName, .day, .year], [.day, .monthName, .year], [.monthName, .day], [.day, .monthName],
    [.monthName, .year], [.year, .monthName],
  ]

  private var parts: [Part] = []

  /// Takes a folded text apart; nil where it holds anything that no date does.
  init?(_ text: String) {
    var word = ""
    for scalar in text.unicodeScalars {
      if DateParts.separators.contains(scalar) {
        guard take(word) else { return nil }
        word = ""
      } else {
        guard scalar.isASCII, scalar.isDigit || scalar.properties.isAlphabetic else { return nil }
        if let last = word.unicodeScalars.last, last.isDigit != scalar.isDigit { return nil }
        word.unicodeScalars.append(scalar)
      }
    }
    guard take(word), (2...3).contains(parts.count) else { return nil }
  }

  /// Whether nothing stands there but what the day is written with, be it all of it or less.
  func isPart(of day: Day) -> Bool {
    let parts = day.components
    return names(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Whether nothing stands there but these parts; without year any will do.
  func names(year: Int?, month: Int, day: Int) -> Bool {
    DateParts.forms.contains { form in
      form.count == parts.count
        && zip(form, parts).allSatisfy { place, part in
          switch (place, part) {
          case (.year, .number(let value, 4)): year == nil || value == year
          case (.year, .number(let value, 2)): year.map { value == $0 % 100 } ?? true
          case (.month, .number(let value, 1...2)): value == month
          case (.day, .number(let value, 1...2)): value == day
          case (.monthName, .monthName(let value)): value == month
          default: false
          }
        }
    }
  }

  /// The day of the year, where there is no year: `1/5`, `1月5日`, `5-Jan`.
  var dayOfYear: (month: Int, day: Int)? {
    switch (parts.first, parts.last) {
    case (.number(let month, 1...2), .number(let day, 1...2)) where parts.count == 2: DateParts.day(month, day)
    case (.number(let day, 1...2), .monthName(let month)) where parts.count == 2: DateParts.day(month, day)
    case (.monthName(let month), .number(let day, 1...2)) where parts.count == 2: DateParts.day(month, day)
    default: nil
    }
  }

  /// Whether the year is there, as a spreadsheet writes a day that it has read in these parts: all of it, or a month's
  /// name and the year. Years of two digits are written in the order in which they are read.
  func isWhole(of sent: DateParts) -> Bool {
    let hasName = parts.contains { if case .monthName = $0 { true } else { false } }
    guard parts.count == 3 else { return hasName && sent.parts.count == 2 }
    let hasYear = parts.contains { if case .number(_, digits: 4) = $0 { true } else { false } }
    return hasName || hasYear || numbers == sent.numbers
  }

  private var numbers: [Int] { parts.compactMap { if case .number(let value, _) = $0 { value } else { nil } } }

  /// The days with year that a spreadsheet may see in the parts, whatever order it reads them in; of a month its first.
  var days: [Day] {
    DateParts.orders.flatMap { order -> [Day] in
      guard order.count == parts.count else { return [] }
      var (years, month, day): ([Int], Int, Int) = ([], 0, 1)
      for (place, part) in zip(order, parts) {
        switch (place, part) {
        case (.year, .number(let value, 4)): years = [value]
        case (.year, .number(let value, 1...2)): years = [1_900 + value, 2_000 + value]
        case (.month, .number(let value, 1...2)): month = value
        case (.day, .number(let value, 1...2)): day = value
        default: return []
        }
      }
      return years.compactMap { Day(year: $0, month: month, day: day) }
    }
  }

  private static let orders: [[Place]] = [
    [.year, .month, .day], [.month, .day, .year], [.day, .month, .year], [.year, .month],
  ]

  private static func day(_ month: Int, _ day: Int) -> (month: Int, day: Int)? {
    (1...12).contains(month) && (1...31).contains(day) ? (month, day) : nil
  }

  /// Takes a number or a name; that of a day of the week says nothing more.
  private mutating func take(_ word: String) -> Bool {
    if word.isEmpty { return true }
    if let value = Int(word) {
      parts.append(.number(value, digits: word.utf8.count))
      return word.utf8.count <= 4
    }
    let name = word.lowercased()
    guard name.utf8.count >= 3 else { return false }
    if let month = DateParts.months.firstIndex(where: { $0.hasPrefix(name) }) {
      parts.append(.monthName(month + 1))
      return true
    }
    return DateParts.weekdays.contains { $0.hasPrefix(name) }
  }

  private static let separators = Set("/-., ()年月日曜火水木金土".unicodeScalars)
  private static let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
