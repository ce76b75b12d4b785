import Foundation
import Glibc

/// A run that is killed at any moment.
struct KilledRun: TortureFault {
  static let name = "run, SIGKILL"
  private let output: String

  init(_ bench: TortureBench) throws {
    output = try bench.publishedOutput("killed")
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    let moment = bench.moment(of: bench.whole)
    _ = try bench.run(bench.runArguments(bench.large, output: output), sending: SIGKILL, after: moment)
    try bench.recover(output, &verdict)
    return verdict
  }
}
