/// Counts the instructions of `houkan check` over a small file, which does not depend on how busy the machine is.
struct InstructionCount {
  let folder: BenchFolder
  /// The compiler's version, as it names itself.
  let toolchain: String

  /// The rows that are checked, always the same; so many that starting up is a small part.
  static let dataset = Dataset(rows: 20_000, shape: BenchShape(faultyShare: 0.02))

  /// Runs valgrind. Throws `BenchFailure` where that fails.
  func measure() throws -> InstructionRecord {
    let exports = try folder.exports(InstructionCount.dataset)
    let profile = folder.path + "/callgrind.out"
    let check = folder.check(InstructionCount.dataset.paths(in: exports))
    let program = try strip("houkan")
    let preloaded = try strip("libvalgrind-sigsuspend.so")
    // One worker, fixed hash seeds and nothing else of the environment: what varies from run to run is left out.
    try ChildProcess.run(
      Command(
        program: "valgrind",
        arguments: ["--tool=callgrind", "--quiet", "--callgrind-out-file=" + profile, program]
          + check.arguments + ["--jobs", "1"],
        environment: [
          "PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC", "SWIFT_DETERMINISTIC_HASHING": "1",
          "LD_PRELOAD": preloaded,
        ]))
    guard let count = InstructionCount.total(try TextFile.lines(profile)) else {
      throw BenchFailure.file(profile, reason: "no total of instructions in it")
    }
    return InstructionRecord(instructions: count, toolchain: toolchain)
  }

  /// A copy without debug information, over which older valgrinds stumble; its path.
  private func strip(_ name: String) throws -> String {
    let copy = folder.path + "/" + name
    try ChildProcess.run(Command(program: "strip", arguments: ["--strip-debug", "-o", copy, folder.program(name)]))
    return copy
  }

  /// The total in a profile of callgrind; its parts' summaries where it has no total.
  static func total(_ profile: [Substring]) -> Int? {
    func values(_ name: String) -> [Int] {
      profile.filter { $0.hasPrefix(name) }.compactMap { Int($0.dropFirst(name.count).drop { $0 == " " }) }
    }
    if let total = values("totals:").last { return total }
    let parts = values("summary:")
    return parts.isEmpty ? nil : parts.reduce(0, +)
  }
}
