import Planning
import Rules
import Stations

/// What is said of a date still to come on which something was done.
enum DateAheadWords {
  /// That the date lies in the future, to be gone on with: neither language ends the sentence.
  static func words(_ task: TaskID, _ day: Day) -> Words {
    let header = task.doneColumn.header
    return Words(
      ja: "\(header)が未来の日付（\(DayWords.long(day, .ja))）です",
      en: "\(header) is in the future (\(DayWords.long(day, .en)))")
  }
}
