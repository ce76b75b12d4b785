import Stations

/// The business calendar around one day, looked up once so that millions of rows can ask.
struct Workdays: Sendable {
  private let first: Day
  private let next: [Day]
  private let texts: [String]

  /// The calendar 500 days before and after `today`. Throws where that leaves the years whose holidays are known.
  init(around today: Day, calendar: BusinessCalendar = BusinessCalendar()) throws {
    let days = (-500...500).map { today + $0 }
    self.first = today - 500
    self.next = try days.map { day throws in
      try calendar.isBusinessDay(day) ? day : calendar.day(day, plusBusinessDays: 1)
    }
    self.texts = (-500...2_500).map { String(describing: today + $0) }
  }

  /// The day itself where offices work on it, else the next day on which they do.
  func onOrAfter(_ day: Day) -> Day {
    let index = day - first
    return next.indices.contains(index) ? next[index] : day
  }

  /// The day `count` business days after `start`, counting the days after it.
  func day(_ start: Day, plus count: Int) -> Day {
    var day = start
    for _ in 0..<count { day = onOrAfter(day + 1) }
    return day
  }

  /// `YYYY-MM-DD`.
  func text(_ day: Day) -> String {
    let index = day - first
    return texts.indices.contains(index) ? texts[index] : String(describing: day)
  }
}
