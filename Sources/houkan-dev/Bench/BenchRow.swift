/// A row of the table: a work, what it was measured by, and the goal.
struct BenchRow: Sendable {
  /// What was done, in words.
  let work: String
  /// Its runs.
  let series: Series
  /// The runs of what it is compared with.
  var baseline: Series?
  /// What must not be exceeded.
  let goal: Goal

  /// What was reached, in the goal's measure.
  var reached: Double { goal.reached(series, baseline: baseline) }

  /// Whether the goal is met.
  var isMet: Bool { reached <= goal.limit }

  /// The cells below `columns`.
  var cells: [String] {
    [
      work, Figure.time(series.minimum), Figure.time(series.median), Figure.time(series.processorMedian),
      Figure.memory(Double(series.peakBytes)), baseline.map { Figure.time($0.minimum) } ?? "",
      baseline.map { Figure.time($0.median) } ?? "",
      baseline.map { Figure.time($0.processorMedian) } ?? "",
      baseline.map { Figure.memory(Double($0.peakBytes)) } ?? "", goal.words(reached), "≤ " + goal.words(goal.limit),
      isMet ? "met" : "**missed**",
    ]
  }

  /// The headings of the table.
  static let columns = [
    "work", "minimum", "median", "processors", "memory", "baseline minimum", "baseline median",
    "baseline processors", "baseline memory", "reached", "goal", "verdict",
  ]
}
