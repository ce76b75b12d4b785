import Foundation
import Glibc

/// A run that is killed while it writes the history, just after its publishing.
struct KilledHistory: TortureFault {
  static let name = "history, SIGKILL"
  private let output: String

  init(_ bench: TortureBench) throws {
    output = try bench.publishedOutput("history")
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    let latest = output + "/latest"
    let before = try FileManager.default.destinationOfSymbolicLink(atPath: latest)
    let wait = UInt32(bench.random.pick(0...40_000))
    _ = try bench.run(bench.runArguments(bench.large, output: output)) { process in
      while process.isRunning, (try? FileManager.default.destinationOfSymbolicLink(atPath: latest)) == before {
        usleep(200)
      }
      usleep(wait)
      kill(process.processIdentifier, SIGKILL)
    }
    try bench.recover(output, &verdict)
    return verdict
  }
}
