import ArgumentParser

/// The tools of those who work on houkan; shipped to nobody.
@main
struct HoukanDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "houkan-dev", abstract: "Samples, benchmark data and other tools for working on houkan.",
    subcommands: [
      WriteSamples.self, WriteRealistic.self, WriteBenchData.self, MeasureBench.self, ShowCells.self, Torture.self,
      WriteManual.self,
    ])
}
