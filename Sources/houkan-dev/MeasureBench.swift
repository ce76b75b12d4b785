import ArgumentParser
import Foundation

/// Measures `houkan` against what any program of its kind must do.
struct MeasureBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure time, memory and instructions; the table goes to OUTPUT/bench.md.",
    discussion: """
      Missed goals do not change the exit status, for times depend on the machine. It is 1 where the instruction count \
      has grown by more than 10 %.
      """)

  @Option(help: "The folder for data, about 2 GB, and results; data are kept for the next time.")
  var output = "out/bench"
  @Option(help: "Where the built programs are.")
  var programs = ".build/release"
  @Option(help: "The share of the rows, more than 0 and up to 1; less than 1 proves nothing.")
  var scale = 1.0
  @Option(help: "How often everything is run.")
  var rounds = 5
  @Option(help: "The compiler's version, which the instruction count belongs to.")
  var toolchain = "unknown"
  @Option(help: "The folder of compare.py and of instructions.txt.")
  var sources = "Sources/houkan-dev/Bench"
  @Flag(help: "Only count the instructions and record them.")
  var record = false
  @Flag(inversion: .prefixedNo, help: "Measure times and memory.")
  var times = true
  @Flag(inversion: .prefixedNo, help: "Compare with DuckDB.")
  var duckdb = true
  @Flag(inversion: .prefixedNo, help: "Count the instructions.")
  var instructions = true

  func validate() throws {
    guard scale > 0, scale <= 1 else { throw ValidationError("--scale must be more than 0 and at most 1.") }
    guard rounds > 0 else { throw ValidationError("--rounds must be at least 1.") }
  }

  func run() throws {
    try FileManager.default.createDirectory(atPath: output + "/data", withIntermediateDirectories: true)
    let folder = BenchFolder(path: output, programs: programs)
    let count = InstructionCount(folder: folder, toolchain: toolchain)
    if record {
      let measured = try count.measure()
      try TextFile.write(measured.text, to: recordPath)
      print("\(Figure.grouped(measured.instructions)) instructions, recorded in \(recordPath)")
      return
    }
    try measure(folder, count)
  }

  private func measure(_ folder: BenchFolder, _ count: InstructionCount) throws {
    let machine = Machine.now()
    let sizes = BenchSizes(scale: scale, rounds: rounds)
    let rows = times ? try rows(folder, sizes) : []
    var sections: [String] = []
    if times {
      print("measuring libcsv beside itself …")
      sections.append(try SideBySideContest(folder: folder, sizes: sizes).section())
    }
    if duckdb {
      print("comparing with DuckDB …")
      sections.append(try DuckDBContest(folder: folder, sizes: sizes, script: sources + "/compare.py").section())
    }
    var verdict: InstructionVerdict?
    if instructions {
      print("counting instructions …")
      let (section, found) = try guarded(try count.measure())
      sections.append(section)
      verdict = found
    }
    let report = BenchReport(
      machine: machine, sizes: sizes, toolchain: toolchain, rows: rows, sections: sections
    ).text()
    try TextFile.write(report, to: output + "/bench.md")
    print("\n" + report + "\nwritten to \(output)/bench.md")
    if verdict == .grown { throw ExitCode.failure }
  }

  private func rows(_ folder: BenchFolder, _ sizes: BenchSizes) throws -> [BenchRow] {
    let contests: [(name: String, rows: () throws -> [BenchRow])] = [
      ("check against libcsv", CheckContest(folder: folder, sizes: sizes).rows),
      ("two nights", NightContest(folder: folder, sizes: sizes).rows),
      ("check over ever more rows", GrowthContest(folder: folder, sizes: sizes).rows),
      ("check over rows full of findings", FaultyContest(folder: folder, sizes: sizes).rows),
      ("starting", StartContest(folder: folder, sizes: sizes).rows),
    ]
    return try contests.flatMap { contest in
      print("measuring \(contest.name) …")
      return try contest.rows()
    }
  }

  /// The count beside the recorded one, in words, and the verdict.
  private func guarded(_ measured: InstructionRecord) throws -> (String, InstructionVerdict) {
    guard let recorded = InstructionRecord(lines: try TextFile.lines(recordPath)) else {
      throw BenchFailure.file(recordPath, reason: "holds no instruction count; run make bench-record")
    }
    let verdict = InstructionVerdict(measured, recorded: recorded)
    let change = (Double(measured.instructions) / Double(recorded.instructions) - 1) * 100
    let text = """
      Instructions of check over \(Figure.grouped(InstructionCount.dataset.rows)) rows, one worker: \
      \(Figure.grouped(measured.instructions)), recorded \(Figure.grouped(recorded.instructions)), \
      \(change < 0 ? "" : "+")\(Figure.text(change, places: 1)) %: \(verdict.words).
      """
    return (text, verdict)
  }

  private var recordPath: String { sources + "/instructions.txt" }
}
