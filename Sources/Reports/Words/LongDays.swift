import Rules
import Stations

/// Days written in full, `DayWords.long`: those around a run's day, which stand on most pages, are put in words once.
struct LongDays: Sendable {
  /// How many days before and after the run's day are known.
  private static let reach = 550

  private let language: Language
  private let first: Day
  private let known: [String]

  /// The days around a run's day.
  init(around today: Day, _ language: Language) {
    self.language = language
    first = today - LongDays.reach
    let first = first
    known = (0...2 * LongDays.reach).map { DayWords.long(first + $0, language) }
  }

  /// The day in full.
  subscript(_ day: Day) -> String {
    let place = day - first
    return known.indices.contains(place) ? known[place] : DayWords.long(day, language)
  }
}
