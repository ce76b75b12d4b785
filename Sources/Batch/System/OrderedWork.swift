/// Does pieces of work side by side and takes what they bring in the order of the pieces.
enum OrderedWork {
  /// Does the pieces 0..<`count`, at most `jobs` at once, but always one. What comes before its turn is kept until
  /// then, however much it is. Throws what `work` and `take` throw; nothing is taken after.
  static func run<Outcome: Sendable>(
    _ count: Int, jobs: Int, work: @escaping @Sendable (Int) throws -> Outcome, take: (Outcome) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var waiting: [Int: Outcome] = [:]
      var nextToTake = 0
      var nextToStart = 0
      func start() {
        let piece = nextToStart
        nextToStart += 1
        group.addTask { (piece, try work(piece)) }
      }
      while nextToStart < min(max(1, jobs), count) { start() }
      while let (piece, outcome) = try await group.next() {
        if nextToStart < count { start() }
        waiting[piece] = outcome
        while let outcome = waiting.removeValue(forKey: nextToTake) {
          try take(outcome)
          nextToTake += 1
        }
      }
    }
  }
}
