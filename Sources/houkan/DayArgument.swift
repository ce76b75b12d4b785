import ArgumentParser
import Stations

/// A day given as `YYYY-MM-DD`.
enum DayArgument {
  /// The day. Throws `ValidationError` with the form that is wanted.
  static func read(_ argument: String) throws -> Day {
    guard let day = Day(iso: argument) else {
      throw ValidationError("2026-11-22 の形で、暦にある日を指定してください (write an existing day like 2026-11-22)。")
    }
    return day
  }
}
