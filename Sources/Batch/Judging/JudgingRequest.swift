public import Rules
public import Stations

/// How exports are to be judged: today, the rules, and what the configuration has set.
public struct JudgingRequest: Sendable {
  /// Today, T.
  public var today: Day
  /// The language of texts for people.
  public var language: Language
  /// How many segments and stations are worked on at once, at least 1.
  public let jobs: Int
  /// The rules with their severities.
  public var rules: RuleBook
  /// Business days.
  public var calendar: BusinessCalendar
  /// Lead times and limits.
  public var deadlines: Deadlines
  /// The names of columns.
  public var names: HeaderNames
  /// The list of findings that people have accepted, where there is one.
  public var accepted: AcceptedFindings?

  /// A request with everything that is asked.
  public init(
    today: Day, language: Language, jobs: Int, rules: RuleBook, calendar: BusinessCalendar, deadlines: Deadlines,
    names: HeaderNames, accepted: AcceptedFindings? = nil
  ) {
    self.today = today
    self.language = language
    self.jobs = max(1, jobs)
    self.rules = rules
    self.calendar = calendar
    self.deadlines = deadlines
    self.names = names
    self.accepted = accepted
  }

  /// What every rule may know.
  var context: JudgingContext { JudgingContext(today: today, calendar: calendar, deadlines: deadlines) }

  /// Throws `JudgingFailure.dayOutsideCalendar` where the holidays around today are not known.
  func requireKnownDay() throws(JudgingFailure) {
    guard BusinessCalendar.covers(today) else { throw .dayOutsideCalendar }
  }
}
