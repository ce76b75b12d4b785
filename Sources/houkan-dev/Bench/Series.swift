/// What several runs of the same work have used, in their order.
struct Series: Hashable, Sendable {
  /// One element per run; a series that is asked for its figures must have one at least.
  private(set) var runs: [ProcessUse] = []

  /// Adds a run.
  mutating func append(_ use: ProcessUse) { runs.append(use) }

  /// The shortest time, seconds.
  var minimum: Double { runs.map(\.seconds).min() ?? 0 }
  /// The median time, seconds.
  var median: Double { Series.median(runs.map(\.seconds)) }
  /// The median of the processors' seconds.
  var processorMedian: Double { Series.median(runs.map(\.processorSeconds)) }
  /// The most memory of any run, bytes.
  var peakBytes: Int { runs.map(\.peakBytes).max() ?? 0 }

  /// The middle of the values; with an even number of them, half-way between the two in the middle; 0 of none.
  static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// Both works, one after the other, round by round.
  static func + (first: Series, second: Series) -> Series {
    Series(runs: zip(first.runs, second.runs).map { $0 + $1 })
  }
}
