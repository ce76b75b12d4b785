/// What one run of a program has used.
struct ProcessUse: Hashable, Sendable {
  /// Seconds on the clock.
  var seconds: Double
  /// Seconds of all processors, for the program and for the system on its behalf.
  var processorSeconds: Double
  /// The most memory at one time, bytes; never less than what the measuring program itself had when it started it.
  var peakBytes: Int

  /// One run after the other.
  static func + (first: ProcessUse, second: ProcessUse) -> ProcessUse {
    ProcessUse(
      seconds: first.seconds + second.seconds, processorSeconds: first.processorSeconds + second.processorSeconds,
      peakBytes: max(first.peakBytes, second.peakBytes))
  }
}
