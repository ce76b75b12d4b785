import Glibc
public import SystemPackage

/// The folder of one run while it is written, until it is published.
public struct RunFolder: Sendable {
  /// Where the run is written.
  public let staging: FilePath
  /// Where it will be.
  public let final: FilePath
  private let latest: FilePath

  /// The run's name, such as `2026-11-22T020000`.
  var name: String { final.lastComponent?.string ?? "" }

  static let newLinkName = ".latest-"

  init(staging: FilePath, final: FilePath, latest: FilePath) {
    self.staging = staging
    self.final = final
    self.latest = latest
  }

  /// Makes a folder in the run. Throws `OutputFolder.Failure`.
  public func makeFolder(_ name: String) throws(OutputFolder.Failure) {
    try OutputFolder.makeFolder(staging.appending(name))
  }

  /// Writes a whole small file of the run. Throws `OutputFolder.Failure`.
  public func write(_ bytes: [UInt8], to name: String) throws(OutputFolder.Failure) {
    let file = try openFile(name)
    try file.write(bytes)
    try file.close()
  }

  /// Opens a new file of the run for writing. Throws `OutputFolder.Failure`.
  public func openFile(_ name: String) throws(OutputFolder.Failure) -> OutputFile {
    try OutputFile(staging.appending(name))
  }

  /// Gives the run its name and swaps `latest` to it, each in one atomic step. Throws `OutputFolder.Failure`.
  public func publish() throws(OutputFolder.Failure) {
    try FileTree.synchronize(staging)
    guard rename(staging.string, final.string) == 0 else { throw .refused(final, Errno(rawValue: errno)) }
    try FileTree.synchronize(final.removingLastComponent())
    let link = latest.removingLastComponent().appending(RunFolder.newLinkName + name)
    guard symlink("runs/" + name, link.string) == 0, rename(link.string, latest.string) == 0 else {
      throw .refused(latest, Errno(rawValue: errno))
    }
    try FileTree.synchronize(latest.removingLastComponent())
  }

  /// Removes what was written: the run is given up.
  public func discard() {
    FileTree.remove(staging)
  }
}
