import Foundation
import Glibc

/// A run that SIGTERM, SIGINT or SIGHUP stops at any moment.
struct StoppedRun: TortureFault {
  static let name = "run, SIGTERM, SIGINT, SIGHUP"
  private let output: String

  init(_ bench: TortureBench) throws {
    output = try bench.publishedOutput("stopped")
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    // The program must have set itself up: before that a signal ends it as any other program.
    let start = Duration.milliseconds(60)
    let moment = start + bench.moment(of: bench.whole)
    let (signal, status) = bench.random.pick([(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 143)] as [(Int32, Int32)])
    let ending = try bench.run(bench.runArguments(bench.large, output: output), sending: signal, after: moment)
    verdict.expect(ending, [0, status])
    verdict.lost += bench.remains(output)
    try bench.recover(output, &verdict)
    return verdict
  }
}
