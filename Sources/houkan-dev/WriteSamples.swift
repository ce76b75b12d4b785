import ArgumentParser

/// Writes the committed samples again.
struct WriteSamples: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samples", abstract: "Write the made-up exports of Samples/exports.")

  @Option(help: "The folder to write into.")
  var output = "Samples/exports"

  func run() throws {
    let folder = ExportFolder(path: output)
    for file in try SampleExports.files() { try folder.write(file.bytes, to: file.path) }
  }
}
