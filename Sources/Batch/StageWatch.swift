import Reports

/// Measures how long the stages of a run take.
struct StageWatch {
  private(set) var stages: [RunRecord.Stage] = []
  private var start = ContinuousClock.now

  /// Ends the stage that began with the last one's end.
  mutating func end(_ name: String) {
    let now = ContinuousClock.now
    let elapsed = now - start
    let milliseconds = elapsed.components.seconds * 1_000 + elapsed.components.attoseconds / 1_000_000_000_000_000
    stages.append(RunRecord.Stage(name: name, milliseconds: Int(milliseconds)))
    start = now
  }

  /// Adds stages that were done beside one of these.
  mutating func add(_ other: StageWatch) { stages += other.stages }
}
