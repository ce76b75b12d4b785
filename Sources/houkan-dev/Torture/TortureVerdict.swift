/// What a strike has done.
struct TortureVerdict {
  /// What was lost, or left lying about.
  var lost: [String] = []
  /// What the program said or returned wrongly.
  var wrong: [String] = []

  /// Notes an exit status that is none of those expected, or the end by a signal.
  mutating func expect(_ ending: TortureBench.Ending, _ statuses: Set<Int32>) {
    if ending.isHung { wrong.append("hung") }
    if let signal = ending.signal {
      wrong.append("ended by signal \(signal)")
    } else if !statuses.contains(ending.status) {
      wrong.append("exit status \(ending.status): \(ending.errors.suffix(300))")
    }
  }
}
