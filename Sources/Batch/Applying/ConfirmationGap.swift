public import Stations

/// What is missing where somebody has begun to confirm a row.
public enum ConfirmationGap: Error, Sendable, Hashable {
  /// 確認 says something else than 確認済み.
  case word
  /// No 理由.
  case reason
  /// 期限 is blank or no day.
  case day
  /// 期限 is a day that has passed.
  case passed(Day)
}
