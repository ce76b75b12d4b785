import Glibc
public import Stations
import Tables

/// The time in Asia/Tokyo, whatever the server's time zone. Japan has had no summer time since 1951.
public struct TokyoClock: Sendable {
  private static let secondsAhead = 9 * 3_600

  /// Seconds since 1970-01-01T00:00:00Z.
  private let seconds: Int

  /// The clock at a moment: seconds since 1970-01-01T00:00:00Z.
  public init(secondsSince1970 seconds: Int) {
    self.seconds = seconds
  }

  /// The clock now.
  public static var now: TokyoClock { TokyoClock(secondsSince1970: time(nil)) }

  /// Today in Tokyo.
  public var today: Day {
    Day(number: Int32((seconds + TokyoClock.secondsAhead) / 86_400))
  }

  /// The time of day in Tokyo as `HHMMSS`.
  public var timeOfDay: String {
    let second = (seconds + TokyoClock.secondsAhead) % 86_400
    return [second / 3_600, second / 60 % 60, second % 60].map { Digits.text(Int($0), width: 2) }.joined()
  }
}
