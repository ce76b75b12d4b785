import Rules
import Stations

/// What people say of a forecast that moves from day to day.
enum ForecastWords {
  /// In place of the day.
  static func moving(_ basis: ForecastBasis) -> Words {
    switch basis {
    case .dates: Words(ja: "", en: "")
    case .application: Words(ja: "申請しだい", en: "after the application")
    case .lateAnswer: Words(ja: "届きしだい", en: "when it arrives")
    }
  }

  /// Beside a day that is too late.
  static let ifToday = Words(ja: "(今日申請した場合)", en: "(if applied for today)")

  /// Until when the station can act so that the papers come in time: later than the day to apply by, which leaves room.
  static func lastDay(_ day: Day) -> Words {
    Words(
      ja: "(最終限度: \(DayWords.short(day, .ja))の申請)", en: "(last possible day to apply: \(DayWords.long(day, .en)))")
  }
}
