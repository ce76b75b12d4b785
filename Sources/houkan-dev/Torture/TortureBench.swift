import ArgumentParser
import Foundation
import Glibc

/// Where the program is tortured: a folder of its own, made-up exports, and what a run over them must give.
final class TortureBench {
  /// How the program has ended.
  struct Ending {
    var status: Int32
    var signal: Int32?
    var isHung = false
    var output = ""
    var errors = ""
  }

  /// The exports of a longer run and of a short one.
  let large: String
  let small: String
  /// What is left to chance.
  var random: SplitMix64
  /// How long the longer run takes when nobody disturbs it.
  private(set) var whole = Duration.zero

  private let program: String
  private let root: URL
  private var references: [[String: Data]] = []

  /// Makes the exports and runs over them once each. Throws faults of the machine, and what is wrong with a first run.
  init(program: String, seed: UInt64) throws {
    self.program = program
    random = SplitMix64(seed: seed)
    root = FileManager.default.temporaryDirectory.appendingPathComponent("houkan-torture-\(UUID().uuidString)")
    large = root.appendingPathComponent("large").path
    small = root.appendingPathComponent("small").path
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try writeExports(rows: 400, files: 2, findingsPerRow: 1, to: large)
    try writeExports(rows: 5, files: 1, findingsPerRow: 0, to: small)
    for input in [large, small] {
      let output = path("reference")
      let start = ContinuousClock.now
      let ending = try run(runArguments(input, output: output))
      if input == large { whole = ContinuousClock.now - start }
      guard ending.status == 0 else { throw TortureFailure(sentence: "The first run failed: \(ending.errors)") }
      references.append(files(below: output + "/latest"))
      try FileManager.default.removeItem(atPath: output)
    }
  }

  /// Removes everything.
  func remove() { try? FileManager.default.removeItem(at: root) }

  /// A path in the bench's folder.
  func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  /// The options of every command that judges, with which it says the same every time.
  static let judging = ["--date", String(describing: SampleExports.today), "--lang", "en"]
  /// The options with which every run gives the same bytes.
  static let options = judging + ["--progress", "none"]

  /// The arguments of a run.
  func runArguments(_ input: String, output: String) -> [String] {
    ["run", input, "--output", output] + TortureBench.options
  }

  /// A moment of a run, by chance; sometimes just after its end.
  func moment(of whole: Duration) -> Duration { whole * random.pick(0...1_050) / 1_000 }

  /// Runs the program to its end, within shell limits such as `ulimit -n 20`.
  func run(_ arguments: [String], limit: String = ":", meanwhile: (Process) -> Void = { _ in }) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", limit + "; exec \"$@\"", "bash", program] + arguments
    let texts = [path("output.txt"), path("errors.txt")]
    for text in texts { _ = FileManager.default.createFile(atPath: text, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: texts[0])
    process.standardError = FileHandle(forWritingAtPath: texts[1])
    try process.run()
    meanwhile(process)
    let end = ContinuousClock.now + .seconds(120)
    while process.isRunning, ContinuousClock.now < end { usleep(1_000) }
    var ending = Ending(status: 0)
    if process.isRunning {
      ending.isHung = true
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    ending.status = process.terminationStatus
    if process.terminationReason == .uncaughtSignal { ending.signal = process.terminationStatus }
    let read = texts.map { String(decoding: FileManager.default.contents(atPath: $0) ?? Data(), as: UTF8.self) }
    (ending.output, ending.errors) = (read[0], read[1])
    return ending
  }

  /// Runs the program and sends it a signal after so long; gives how it has ended.
  func run(_ arguments: [String], sending signal: Int32, after moment: Duration) throws -> Ending {
    try run(arguments) { process in
      usleep(UInt32(moment / .microseconds(1)))
      kill(process.processIdentifier, signal)
    }
  }

  /// An output folder of this name in which a short run has been published.
  func publishedOutput(_ name: String) throws -> String {
    let output = path(name)
    _ = try run(runArguments(small, output: output))
    return output
  }

  /// Every file below a folder, links followed at its top, by relative path.
  func files(below folder: String) -> [String: Data] {
    let start = URL(fileURLWithPath: folder).resolvingSymlinksInPath()
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: start.path) ?? .init() {
      let file = start.appendingPathComponent(name)
      if let data = try? Data(contentsOf: file) { files[name] = data }
    }
    return files
  }

  /// What is missing from `latest`, or differs from the runs that it can be.
  func lossInLatest(_ output: String) -> [String] {
    let latest = output + "/latest"
    guard FileManager.default.fileExists(atPath: latest) else { return ["latest is gone"] }
    let found = files(below: latest)
    guard let record = found["run.json"], (try? JSONSerialization.jsonObject(with: record)) != nil else {
      return ["run.json of latest is not whole"]
    }
    for reference in references where Set(reference.keys) == Set(found.keys) {
      if found.allSatisfy({ $0.key == "run.json" || reference[$0.key] == $0.value }) { return [] }
    }
    return ["latest is no whole run"]
  }

  /// What lies about in an output folder right after a strike that no run has any use for. SQLite's own files beside
  /// the ledger may: the next run takes up what they hold, and takes them away (`recover`).
  func debris(_ output: String) -> [String] { remains(output).filter { !$0.contains("history.sqlite-") } }

  /// What lies about in an output folder that no run has any use for.
  func remains(_ output: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
    let runs = (try? FileManager.default.contentsOfDirectory(atPath: output + "/runs")) ?? []
    let extra = Set(names).subtracting([".lock", "history.sqlite", "latest", "runs"])
    return (extra.sorted() + runs.filter { $0.hasPrefix(".") }).map { "left behind: \($0)" }
  }

  /// Looks at an output folder after a strike, runs once more, and looks again.
  func recover(_ output: String, _ verdict: inout TortureVerdict) throws {
    verdict.lost += lossInLatest(output)
    try checkHistory(output, &verdict)
    let ending = try run(runArguments(small, output: output))
    verdict.expect(ending, [0])
    if !ending.errors.isEmpty { verdict.wrong.append("the next run said: \(ending.errors.suffix(300))") }
    verdict.lost += lossInLatest(output) + remains(output)
  }

  /// The ledger must be readable, and know no run that was not published.
  private func checkHistory(_ output: String, _ verdict: inout TortureVerdict) throws {
    guard FileManager.default.fileExists(atPath: output + "/history.sqlite") else { return }
    let history = try run(["history", "--output", output, "--format", "json", "--lang", "en"])
    verdict.expect(history, [0])
    let object = try? JSONSerialization.jsonObject(with: Data(history.output.utf8))
    for night in (object as? [[String: Any]]) ?? [] {
      guard let name = night["run"] as? String else { continue }
      let record = output + "/runs/" + name + "/run.json"
      if !FileManager.default.fileExists(atPath: record) {
        verdict.lost.append("the history knows \(name), which is not there")
      }
    }
  }

  private func writeExports(rows: Int, files: Int, findingsPerRow: Int, to folder: String) throws {
    var command = try WriteBenchData.parse(["--rows", String(rows), "--output", folder])
    (command.files, command.findingsPerRow) = (files, findingsPerRow)
    try command.write()
  }
}
