import Foundation
import Glibc

/// Inputs that are no files: pipes, sockets, devices, loops of links, and exports that may not be read.
struct StrangeInput: TortureFault {
  static let name = "pipes, devices, loops, rights"
  private let folder: String
  private var number = 0

  init(_ bench: TortureBench) throws {
    folder = bench.path("strange")
    try FileManager.default.copyItem(atPath: bench.small, toPath: folder)
    mkfifo(folder + "/pipe.csv", 0o600)
    mknod(folder + "/socket.csv", S_IFSOCK | 0o600, 0)
    try FileManager.default.createSymbolicLink(atPath: folder + "/zero.csv", withDestinationPath: "/dev/zero")
    try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: folder + "/itself.csv", withDestinationPath: "itself.csv")
    _ = FileManager.default.createFile(
      atPath: folder + "/locked.csv", contents: Data("a,b\n".utf8), attributes: [.posixPermissions: 0])
  }

  mutating func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    let names = ["pipe.csv", "socket.csv", "zero.csv", "itself.csv", "/dev/zero", "/dev/null", ""]
    let name = names[number % names.count]
    let input = name.hasPrefix("/") ? name : name.isEmpty ? folder : folder + "/" + name
    let isCheck = number / names.count % 2 == 0
    number += 1
    // So little memory that nothing without an end can be kept.
    let ending = try bench.run(
      isCheck ? ["check", input] + TortureBench.options : bench.runArguments(input, output: bench.path("strange-out")),
      limit: "ulimit -v 4000000")
    verdict.expect(ending, name.isEmpty ? (isCheck ? [1] : [0]) : [65])
    let last = name.split(separator: "/").last.map(String.init) ?? "pipe.csv"
    let said = isCheck ? ending.output + ending.errors : ending.errors
    if !(name.isEmpty && !isCheck), !said.contains(last) { verdict.wrong.append("no word of \(last)") }
    return verdict
  }
}
