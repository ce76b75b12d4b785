import SystemPackage
import Tables

/// The folder of one run while it is written, until it is published.
struct RunFolder: Sendable {
  /// Where the run is written.
  let staging: FilePath
  /// Where it will be.
  let final: FilePath
  private let latest: FilePath
  private let work: WorkInHand
  private let spare = SpareDescriptor()
  /// What is written goes to the disk while the rest is made.
  let earlySync: EarlySync

  /// The run's name, such as `2026-11-22T020000`.
  var name: String { final.lastComponent?.string ?? "" }

  static let newLinkName = ".latest-"

  init(staging: FilePath, final: FilePath, latest: FilePath, work: WorkInHand) {
    self.work = work
    self.staging = staging
    self.final = final
    self.latest = latest
    earlySync = EarlySync(below: staging)
  }

  /// Makes a folder in the run. Throws `OutputFolder.Failure`.
  func makeFolder(_ name: String) throws(OutputFolder.Failure) {
    try OutputFolder.makeFolder(staging.appending(name))
  }

  /// Writes a whole small file of the run. Throws `OutputFolder.Failure`.
  func write(_ bytes: [UInt8], to name: String) throws(OutputFolder.Failure) {
    let file = try openFile(name)
    try file.write(bytes)
    try file.close()
  }

  /// Opens a new file of the run for writing. Throws `OutputFolder.Failure`.
  func openFile(_ name: String) throws(OutputFolder.Failure) -> OutputFile {
    try OutputFile(staging.appending(name))
  }

  /// Gives the run its name and swaps `latest` to it, each in one atomic step. The link that becomes `latest` is on the
  /// disk before: where the program dies between the two, `finish` does the second. Throws `OutputFolder.Failure`; then
  /// the run has no name, and `latest` is as it was.
  func publish() throws(OutputFolder.Failure) {
    if Task.isCancelled { throw .stopped }
    try FileTree.synchronizeAll(below: staging)
    // The last moment at which a stop takes the run back.
    if Task.isCancelled { throw .stopped }
    let output = latest.removingLastComponent()
    let link = output.appending(RunFolder.newLinkName + name)
    try OutputFolder.Failure.naming(latest) { try link.makeLink(to: "runs/" + name) }
    do {
      try FileTree.synchronize(output)
      try OutputFolder.Failure.naming(final) { try staging.rename(to: final) }
      try FileTree.synchronize(final.removingLastComponent())
      try OutputFolder.Failure.naming(latest) { try link.rename(to: latest) }
    } catch {
      try? final.rename(to: staging)
      try? link.unlink()
      throw error
    }
    StopGate.process.finish()
    // The run stands; a folder that cannot be synchronized takes nothing of it back.
    try? FileTree.synchronize(output)
  }

  /// Swaps `latest` of an output folder to the run for which a program that died has left this link, if the run had got
  /// its name and so was whole: else nobody would have been shown a night that counts as published. Otherwise the link
  /// goes.
  static func finish(_ linkName: String, in output: FilePath) {
    let link = output.appending(linkName)
    let run = OutputFolder.runs(below: output).appending(String(linkName.dropFirst(newLinkName.count)))
    let latest = OutputFolder.latest(in: output)
    guard run.exists, (try? link.rename(to: latest)) != nil else {
      try? link.unlink()
      return
    }
    try? FileTree.synchronize(output)
  }

  /// Removes what was written: the run is given up.
  func discard() {
    spare.release()
    FileTree.remove(staging)
  }

  /// Ends the work on the run: a stop need not wait for it any more.
  func end() { withExtendedLifetime(work) {} }
}
