/// What a row of the table must not exceed.
enum Goal: Hashable, Sendable {
  /// So many times the baseline's time, the medians compared.
  case time(timesBaseline: Double)
  /// So many seconds, the median.
  case seconds(Double)
  /// So many times the baseline's memory, the worst runs compared.
  case memory(timesBaseline: Double)
  /// So many bytes of memory in the worst run.
  case bytes(Int)

  /// What was reached, in the goal's own measure.
  func reached(_ series: Series, baseline: Series?) -> Double {
    switch self {
    case .time: series.median / (baseline?.median ?? 0)
    case .seconds: series.median
    case .memory: Double(series.peakBytes) / Double(baseline?.peakBytes ?? 0)
    case .bytes: Double(series.peakBytes)
    }
  }

  /// The most that may be reached.
  var limit: Double {
    switch self {
    case .time(let factor), .memory(let factor): factor
    case .seconds(let seconds): seconds
    case .bytes(let bytes): Double(bytes)
    }
  }

  /// A figure in the goal's own measure, in words.
  func words(_ figure: Double) -> String {
    switch self {
    case .time, .memory: Figure.text(figure, places: 2) + " ×"
    case .seconds: Figure.time(figure)
    case .bytes: Figure.memory(figure)
    }
  }

  /// Whether time or memory is judged.
  var measure: String {
    switch self {
    case .time, .seconds: "time"
    case .memory, .bytes: "memory"
    }
  }
}
