import Rules
import Stations

/// How people write a day: with its weekday.
enum DayWords {
  static func long(_ day: Day, _ language: Language) -> String {
    let parts = day.components
    let weekday = weekdays[day.weekday][language]
    switch language {
    case .ja: return "\(parts.year)年\(parts.month)月\(parts.day)日(\(weekday))"
    case .en: return "\(weekday) \(day)"
    }
  }

  /// Without the year, such as `11月26日(木)`: for lists where the year is plain.
  static func short(_ day: Day, _ language: Language) -> String {
    let parts = day.components
    let weekday = weekdays[day.weekday][language]
    switch language {
    case .ja: return "\(parts.month)月\(parts.day)日(\(weekday))"
    case .en: return "\(weekday) \(months[parts.month - 1]) \(parts.day)"
    }
  }

  /// Month and day only, such as `11/26`.
  static func brief(_ day: Day, _ language: Language) -> String {
    let parts = day.components
    return language == .ja ? "\(parts.month)/\(parts.day)" : "\(months[parts.month - 1]) \(parts.day)"
  }

  /// A month without its year, such as `12月`.
  static func month(_ month: Month, _ language: Language) -> String {
    let number = month.month
    return language == .ja ? "\(number)月" : months[number - 1]
  }

  /// A month with its year in Japanese, such as `2026年12月`.
  static func longMonth(_ month: Month) -> String { "\(month.year)年\(month.month)月" }

  /// The day of the week, such as `木`.
  static func weekday(_ day: Day, _ language: Language) -> String { weekdays[day.weekday][language] }

  /// A day of the month in English, such as `20th`.
  static func ordinal(_ day: Int) -> String {
    let ending = 11...13 ~= day % 100 ? "th" : [1: "st", 2: "nd", 3: "rd"][day % 10] ?? "th"
    return "\(day)\(ending)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// How far the day lies from today, such as `あと26日`.
  static func distance(_ day: Day, from today: Day, _ language: Language) -> String {
    let days = day - today
    switch (language, days) {
    case (.ja, 0): return "本日"
    case (.ja, 1...): return "あと\(days)日"
    case (.ja, _): return "\(-days)日経過"
    case (.en, 0): return "today"
    case (.en, 1...): return EnglishCount.of(days, "day") + " left"
    case (.en, _): return EnglishCount.of(-days, "day") + " ago"
    }
  }

  private static let weekdays = [
    Words(ja: "日", en: "Sun"), Words(ja: "月", en: "Mon"), Words(ja: "火", en: "Tue"), Words(ja: "水", en: "Wed"),
    Words(ja: "木", en: "Thu"), Words(ja: "金", en: "Fri"), Words(ja: "土", en: "Sat"),
  ]
}
