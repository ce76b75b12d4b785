import Testing

@testable import Batch

@Suite struct OrderedWorkTests {
  @Test(arguments: [Int.min, 0, 1, 3, 100]) func everyPieceIsTakenInItsTurn(_ jobs: Int) async throws {
    var taken: [Int] = []
    try await OrderedWork.run(10, jobs: jobs, work: { $0 }) { taken.append($0) }
    #expect(taken == Array(0..<10))
  }
}
