import Foundation

/// A run that may write only small files.
struct SmallFiles: TortureFault {
  static let name = "small files (ulimit -f)"
  private let output: String

  init(_ bench: TortureBench) throws {
    output = try bench.publishedOutput("small-files")
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    let limit = "ulimit -f \(bench.random.pick(16...1_500))"
    verdict.expect(try bench.run(bench.runArguments(bench.large, output: output), limit: limit), [0, 73])
    verdict.lost += bench.debris(output)
    try bench.recover(output, &verdict)
    return verdict
  }
}
