/// What a number stands for in a cell, by the number format of its style.
enum NumberForm: Sendable, Hashable {
  /// A number.
  case plain
  /// A day, with or without a time.
  case day
  /// A time of day.
  case time
  /// Hours that may be more than 24.
  case elapsed
  /// A code whose zeros are put in front by the format, such as `0000000`.
  case code(DigitMask)

  /// The form of a format that has only a number, known to every program (ECMA-376 Part 1, 18.8.30).
  init(builtIn id: Int) {
    switch id {
    // 27…31, 34…36 and 50…58 are the Japanese forms of days.
    case 14...17, 22, 27...31, 34...36, 50...58: self = .day
    case 18...21, 32, 33, 45, 47: self = .time
    case 46: self = .elapsed
    default: self = .plain
    }
  }

  /// The most characters (UTF-16 units) of a format code. Source: Excel specifications and limits.
  static let longestCode = 255
  /// The most sections of a format code: for positive numbers, negative ones, zero and text (ECMA-376 Part 1, 18.8.31).
  static let mostSections = 4

  /// The form of a format code, such as `yyyy\-mm\-dd` or `[$-411]ggge"年"m"月"d"日"`. One that is longer than any
  /// spreadsheet writes says nothing.
  init(code: String) {
    let isPossible = code.utf16.count <= NumberForm.longestCode
    let sections = isPossible ? FormatSection.sections(of: Array(code.utf8)) : []
    guard let first = sections.first, sections.count <= NumberForm.mostSections else {
      self = .plain
      return
    }
    if first.hasDay {
      self = .day
    } else if first.isElapsed {
      self = .elapsed
    } else if first.hasTime {
      self = .time
    } else {
      self = DigitMask(sections).map { .code($0) } ?? .plain
    }
  }
}
