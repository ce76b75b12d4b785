import ArgumentParser
import Foundation

/// Throws faults at the real program, with a seed and within a time, and counts what is lost.
struct Torture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "torture", abstract: "Throw faults at houkan, and print how many were tried and what was lost.")

  @Option(help: "The seed of what is left to chance.")
  var seed: UInt64 = 1
  @Option(help: "About how many seconds it takes.")
  var seconds = 200
  @Option(help: "The program to torture; otherwise houkan beside this one.")
  var program: String?

  func validate() throws {
    guard seconds >= 10 else { throw ValidationError("--seconds must be 10 or more.") }
  }

  func run() throws {
    let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    guard let program = program ?? folder?.appendingPathComponent("houkan").path else {
      throw ValidationError("Name the program with --program.")
    }
    let bench = try TortureBench(program: program, seed: seed)
    defer { bench.remove() }
    var table = TortureTable()
    for kind in Torture.kinds {
      if let reason = kind.type.obstacle {
        table.skip(kind.type.name, because: reason)
        continue
      }
      let end = ContinuousClock.now + .seconds(Double(seconds) * kind.share)
      var fault = try kind.type.init(bench)
      repeat {
        table.add(kind.type.name, try fault.strike(bench))
      } while table.tried(kind.type.name) < kind.most && ContinuousClock.now < end
    }
    FileHandle.standardOutput.write(Data("seed \(seed)\n\(table.text)".utf8))
    if table.hasFailed { throw ExitCode.failure }
  }

  /// The kinds of faults, the share of the time that each may take, and how many of it are enough.
  private static var kinds: [(type: any TortureFault.Type, share: Double, most: Int)] {
    [
      (KilledRun.self, 0.45, 200), (KilledHistory.self, 0.12, 40), (KilledApply.self, 0.12, 60),
      (StoppedRun.self, 0.08, 40), (FullDisk.self, 0.06, 20), (FewHandles.self, 0.04, 20), (SmallFiles.self, 0.04, 20),
      (ChangingInput.self, 0.05, 20), (StrangeInput.self, 0.03, 14), (HostileExport.self, 0.1, 400),
    ]
  }
}
