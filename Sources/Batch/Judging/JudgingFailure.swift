/// Why exports cannot be judged.
public enum JudgingFailure: Error, Sendable {
  /// No input could be read; the findings say why.
  case nothingReadable(JudgedBatch)
  /// Today lies outside the years whose holidays are known (`BusinessCalendar.years`).
  case dayOutsideCalendar
}
