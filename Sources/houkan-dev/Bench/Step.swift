/// Something that is measured, with what must be done before.
struct Step: Sendable {
  /// Tells the step from the others of its round.
  let name: String
  /// What is run before and not measured.
  var before: [Command] = []
  /// What is measured.
  let command: Command
}

extension [Step] {
  /// Runs all steps in their order, and that so many times: a slow moment of the machine meets neighbours alike.
  /// Gives the runs by the steps' names. Throws `BenchFailure` where one of them fails.
  func measured(rounds: Int) throws -> [String: Series] {
    try Step.measured(rounds: rounds) { _ in self }
  }
}

extension Step {
  /// Runs the steps of each round, 0..<`rounds`, as `measured(rounds:)` of a list does.
  static func measured(rounds: Int, _ steps: (Int) -> [Step]) throws -> [String: Series] {
    var series: [String: Series] = [:]
    for round in 0..<rounds {
      for step in steps(round) {
        for command in step.before { try ChildProcess.run(command) }
        series[step.name, default: Series()].append(try ChildProcess.run(step.command))
      }
    }
    return series
  }
}
