import Foundation
import Glibc

/// A run over exports that are written, cut or removed while it reads them.
struct ChangingInput: TortureFault {
  static let name = "inputs change and vanish"
  private let exports: String
  private let output: String

  init(_ bench: TortureBench) throws {
    (exports, output) = (bench.path("changing"), bench.path("changed"))
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    try? FileManager.default.removeItem(atPath: exports)
    try FileManager.default.copyItem(atPath: bench.large, toPath: exports)
    try FileManager.default.copyItem(atPath: bench.small, toPath: exports + "/still")
    let end = ContinuousClock.now + bench.whole
    let ending = try bench.run(bench.runArguments(exports, output: output)) { _ in
      while ContinuousClock.now < end {
        change(bench)
        usleep(UInt32(bench.random.pick(200...20_000)))
      }
    }
    verdict.expect(ending, [0, 65])
    if ending.status == 65, !ending.errors.contains(".csv") { verdict.wrong.append("no file: \(ending.errors)") }
    verdict.lost += bench.remains(output)
    return verdict
  }

  private func change(_ bench: TortureBench) {
    let file = exports + "/bench-000\(bench.random.pick(1...2)).csv"
    switch bench.random.pick(0...3) {
    case 0: truncate(file, off_t(bench.random.pick(0...200_000)))
    case 1: unlink(file)
    case 2:
      guard let handle = FileHandle(forUpdatingAtPath: file) else { return }
      handle.seek(toFileOffset: UInt64(bench.random.pick(0...100_000)))
      handle.write(Data((0..<200).map { _ in UInt8(truncatingIfNeeded: bench.random.next()) }))
      try? handle.close()
    default: try? FileManager.default.copyItem(atPath: bench.large + "/bench-0001.csv", toPath: file)
    }
  }
}
