import Foundation
import Glibc

/// A run whose output folder lies on a small file system, which becomes full.
struct FullDisk: TortureFault {
  static let name = "disk full (tmpfs)"
  static var obstacle: String? { getuid() == 0 ? nil : "needs root" }
  private let folder: String

  init(_ bench: TortureBench) throws {
    folder = bench.path("disk")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    let size = bench.random.pick(400...12_000)
    guard mount("houkan-torture", folder, "tmpfs", 0, "size=\(size)k") == 0 else {
      throw TortureFailure(sentence: "No tmpfs can be mounted: \(String(cString: strerror(errno)))")
    }
    defer { umount2(folder, Int32(MNT_DETACH)) }
    let output = folder + "/out"
    let first = try bench.run(bench.runArguments(bench.small, output: output))
    verdict.expect(first, [0, 73])
    let ending = try bench.run(bench.runArguments(bench.large, output: output))
    verdict.expect(ending, [0, 73])
    if ending.status == 73, !ending.errors.contains(folder) { verdict.wrong.append("no path: \(ending.errors)") }
    if first.status == 0 {
      verdict.lost += bench.lossInLatest(output)
      verdict.lost += bench.debris(output)
    }
    return verdict
  }
}
