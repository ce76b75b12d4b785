import Planning
import Rules
import Stations

/// How long a finding has been there, in a word or two.
enum AgeWords {
  /// Nil where there is no night before to compare with.
  static func sentence(_ age: FindingAge, _ language: Language) -> String? {
    switch (age, language) {
    case (.unknown, _): nil
    case (.new, .ja): "新規"
    case (.new, .en): "new"
    case (.cameBack, .ja): "再発"
    case (.cameBack, .en): "came back"
    case (.open(let since), .ja): "\(DayWords.brief(since, .ja))から"
    case (.open(let since), .en): "since \(DayWords.brief(since, .en))"
    }
  }
}
