import Foundation

/// A run that may open few files.
struct FewHandles: TortureFault {
  static let name = "few file handles (ulimit -n)"
  private let output: String

  init(_ bench: TortureBench) throws {
    output = try bench.publishedOutput("handles")
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    let limit = "ulimit -n \(bench.random.pick(8...40))"
    verdict.expect(try bench.run(bench.runArguments(bench.large, output: output), limit: limit), [0, 70, 73])
    verdict.lost += bench.debris(output)
    try bench.recover(output, &verdict)
    return verdict
  }
}
