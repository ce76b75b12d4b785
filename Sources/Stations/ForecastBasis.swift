/// What a forecast rests on, and so whether it moves from day to day while nothing happens.
public enum ForecastBasis: Sendable, Hashable {
  /// On dates that are known: it stays as it is.
  case dates
  /// On an application that the station has still to make: it is counted from today.
  case application
  /// On an answer that is late and may come any day: it is today.
  case lateAnswer
}

extension Schedule {
  /// The longest time before 工事日 in which a last day to apply is looked for.
  private static let longestWait = 120

  /// What the forecast of a station rests on.
  public func forecastBasis(_ facts: StationFacts, today: Day) -> ForecastBasis {
    if facts.masterAccountNotifiedOn == nil, facts.eligibilityAppliedOn == nil { return .application }
    if !facts.hasReceivedCertificates, facts.certificateAppliedOn == nil { return .application }
    return forecast(facts, today: today - 1) == forecast(facts, today: today) ? .dates : .lateAnswer
  }

  /// The last day on which the station can still act so that both papers are in hand on 工事日; nil where there is none.
  public func lastDayInTime(_ facts: StationFacts) -> Day? {
    guard let construction = facts.constructionOn else { return nil }
    return (0...Schedule.longestWait).lazy.map { construction - $0 }.first { day in
      forecast(facts, today: day).map { $0 <= construction } ?? false
    }
  }
}
