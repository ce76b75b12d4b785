import SystemPackage
import Tables

/// The folder of one run while it is written, until it is published.
struct RunFolder: Sendable {
  /// Where the run is written.
  let staging: FilePath
  /// Where it will be.
  let final: FilePath
  private let latest: FilePath
  private let work = WorkInHand()
  private let spare = SpareDescriptor()
  /// What is written goes to the disk while the rest is made.
  let earlySync: EarlySync

  /// The run's name, such as `2026-11-22T020000`.
  var name: String { final.lastComponent?.string ?? "" }

  static let newLinkName = ".latest-"

  init(staging: FilePath, final: FilePath, latest: FilePath) {
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

  /// Gives the run its name and swaps `latest` to it, each in one atomic step. Throws `OutputFolder.Failure`; then the
  /// run has no name, and `latest` is as it was.
  func publish() throws(OutputFolder.Failure) {
    if Task.isCancelled { throw .stopped }
    try FileTree.synchronizeAll(below: staging)
    // The last moment at which a stop takes the run back.
    if Task.isCancelled { throw .stopped }
    try RunFolder.naming(final) { () throws(Errno) in try staging.rename(to: final) }
    do {
      try swapLatest()
    } catch {
      try? final.rename(to: staging)
      throw error
    }
    StopGate.process.finish()
    // The run stands; a folder that cannot be synchronized takes nothing of it back.
    try? FileTree.synchronize(latest.removingLastComponent())
  }

  private func swapLatest() throws(OutputFolder.Failure) {
    try FileTree.synchronize(final.removingLastComponent())
    let link = latest.removingLastComponent().appending(RunFolder.newLinkName + name)
    try RunFolder.naming(latest) { () throws(Errno) in
      try link.makeLink(to: "runs/" + name)
      do throws(Errno) {
        try link.rename(to: latest)
      } catch {
        try? link.unlink()
        throw error
      }
    }
  }

  /// Does the work, and says in its failure which path it was about.
  private static func naming(_ path: FilePath, _ work: () throws(Errno) -> Void) throws(OutputFolder.Failure) {
    do {
      try work()
    } catch {
      throw .refused(path, error)
    }
  }

  /// Removes what was written: the run is given up.
  func discard() {
    spare.release()
    FileTree.remove(staging)
  }

  /// Ends the work on the run: a stop need not wait for it any more.
  func end() { withExtendedLifetime(work) {} }
}
