import Planning
import Stations

/// A station's four steps on a line of time, with A and D, as they stand on a day; in the units of a drawing of fixed
/// size.
struct TimeLine {
  /// A step's bars; nil where there is none.
  struct Lane {
    let step: Step
    /// From the application to its answer, or to today.
    let solid: (x: Int, width: Int)?
    /// Whether `solid` reaches to today.
    let grows: Bool
    /// From the application to the day on which the answer is expected; `solid` lies over it.
    let expected: (x: Int, width: Int)?
    /// By when it must be applied for, where it is not yet.
    let due: Int?
    /// Whether the station need not do it.
    let isNeedless: Bool
    /// Whether the step is finished.
    let isFinished: Bool
  }

  /// A month's first day.
  struct Tick {
    let x: Int
    let month: Month
  }

  static let left = 130
  static let right = 692
  /// Days further away than this from today stand at the edge: a slip in a year must not squeeze all others together.
  private static let furthestPast = 150
  private static let furthestFuture = 270

  let today: Day
  /// The first day on the line.
  let first: Day
  /// The last day on the line.
  let last: Day
  private let facts: StationFacts
  private let plan: StationPlan

  /// The time line of a station that has a 工事日 or any date; nil where there is nothing to draw.
  init?(_ plan: StationPlan, _ facts: StationFacts, today: Day) {
    self.today = today
    self.plan = plan
    self.facts = facts
    let steps = Step.allCases.flatMap { step in
      [DoneDay.applied(step, facts, by: today), DoneDay.past(StepProgress.finishedOn(step, facts), today)]
    }
    let days =
      (steps + [facts.constructionOn, facts.constructionCompletedOn, plan.applyBy, TimeLine.fixedForecast(plan)]
      + plan.openTasks.map(\.due)).compactMap { $0 }
    guard !days.isEmpty else { return nil }
    let inside = (days + [today]).map { min(max($0, today - TimeLine.furthestPast), today + TimeLine.furthestFuture) }
    let earliest = inside.min() ?? today
    let latest = inside.max() ?? today
    // Room for the labels of A, which stands before its line, and D, which stands behind.
    let span = max(28, latest - earliest)
    first = earliest - span / 12 - 1
    last = latest + span / 6 + 1
  }

  /// A forecast that moves from day to day would move everything else.
  private static func fixedForecast(_ plan: StationPlan) -> Day? {
    plan.forecastBasis == .dates ? plan.forecast : nil
  }

  /// Where a day stands.
  func x(_ day: Day) -> Int {
    let inside = min(max(day, first), last)
    return TimeLine.left + (TimeLine.right - TimeLine.left) * (inside - first) / max(1, last - first)
  }

  var lanes: [Lane] { Step.allCases.map(lane) }

  private func lane(_ step: Step) -> Lane {
    let isNeedless = step == .billing && facts.billsOnlineAlready
    let applied = DoneDay.applied(step, facts, by: today)
    let finished = DoneDay.past(StepProgress.finishedOn(step, facts), today)
    let isFinished = StepProgress.isFinished(step, facts) && finished == StepProgress.finishedOn(step, facts)
    let open = plan.openTasks.filter { $0.id.step == step }
    var solid: (x: Int, width: Int)?
    var expected: (x: Int, width: Int)?
    if let begin = applied ?? finished {
      solid = bar(begin, finished ?? (isFinished ? begin : max(begin, today)))
      if let answer = open.first(where: { $0.state == .waiting })?.due { expected = bar(begin, answer) }
    }
    let due = applied == nil && !isNeedless ? open.compactMap(\.due).min().map(x) : nil
    return Lane(
      step: step, solid: isNeedless ? nil : solid, grows: finished == nil && !isFinished,
      expected: isNeedless ? nil : expected, due: due, isNeedless: isNeedless, isFinished: isFinished)
  }

  private func bar(_ from: Day, _ to: Day) -> (x: Int, width: Int) {
    let start = x(min(from, to))
    return (start, max(4, x(max(from, to)) - start))
  }

  /// The first days of months, not more than fit.
  var ticks: [Tick] {
    var ticks: [Tick] = []
    var month = first.month + 1
    let step = (last - first) / 30 > 10 ? 2 : 1
    while month.day(1) <= last {
      ticks.append(Tick(x: x(month.day(1)), month: month))
      month = month + step
    }
    return ticks
  }
}
