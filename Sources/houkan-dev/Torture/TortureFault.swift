/// A kind of fault that can be thrown at the program again and again.
protocol TortureFault {
  /// What the table calls it.
  static var name: String { get }
  /// Why it cannot be tried here; nil where it can.
  static var obstacle: String? { get }
  /// Prepares what all its strikes need. Throws faults of the machine.
  init(_ bench: TortureBench) throws
  /// Strikes once and looks what has become of everything. Throws faults of the machine.
  mutating func strike(_ bench: TortureBench) throws -> TortureVerdict
}

extension TortureFault {
  static var obstacle: String? { nil }
}

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
