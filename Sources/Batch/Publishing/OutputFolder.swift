import Glibc
public import SystemPackage
import Tables

/// The folder that runs are published in: `latest`, and a folder per run.
///
/// A run is written into a hidden folder and gets its name, and `latest`, only when it is whole. Whoever holds the
/// value holds the folder's lock.
public struct OutputFolder: ~Copyable {
  /// Why the folder cannot be used.
  public enum Failure: Error, Sendable, Hashable {
    /// Another run holds the lock.
    case held
    /// The system refuses; the path, and its reason.
    case refused(FilePath, Errno)
    /// The work was asked to stop, and has left nothing behind.
    case stopped

    /// Does the work, and says in its failure which path it was about. Throws `refused`.
    static func naming<Outcome>(_ path: FilePath, _ work: () throws -> Outcome) throws(Failure) -> Outcome {
      do {
        return try work()
      } catch {
        throw .refused(path, error as? Errno ?? .ioError)
      }
    }
  }

  /// The folder.
  let path: FilePath
  private let lock: FileDescriptor

  /// Makes the folder if needed, takes its lock, and finishes or removes what runs that died have left. Throws
  /// `Failure`.
  init(_ path: FilePath) throws(Failure) {
    self.path = path
    try OutputFolder.refuseFolder(OutputFolder.latest(in: path))
    try OutputFolder.makeFolder(path)
    try OutputFolder.makeFolder(OutputFolder.runs(below: path))
    lock = try OutputFolder.takeLock(OutputFolder.lock(in: path))
    removeRemains()
  }

  deinit {
    try? lock.close()
  }

  /// Begins a run with this name, such as `2026-11-22T020000`; a name that is taken gets a number. Throws `Failure`.
  func begin(_ name: String) throws(Failure) -> RunFolder {
    let runs = OutputFolder.runs(below: path)
    let final = runs.appending(name).firstFree
    let staging = runs.appending(OutputFolder.stagingPrefix + (final.lastComponent?.string ?? name))
    // Before there is anything to be removed.
    let work = WorkInHand()
    try OutputFolder.makeFolder(staging)
    return RunFolder(staging: staging, final: final, latest: OutputFolder.latest(in: path), work: work)
  }

  /// Where runs are, published or not.
  static func runs(below path: FilePath) -> FilePath { path.appending("runs") }

  /// The link to the newest run.
  static func latest(in path: FilePath) -> FilePath { path.appending("latest") }

  private static func lock(in path: FilePath) -> FilePath { path.appending(".lock") }

  static let stagingPrefix = ".unfinished-"

  /// The names of the runs that have been published in an output folder and are still there. Throws `Errno`.
  static func runs(in path: FilePath) throws(Errno) -> Set<String> {
    Set(try FileTree.names(in: runs(below: path)).filter { !$0.hasPrefix(stagingPrefix) })
  }

  /// Whether the folder is one that runs are published in: it has what the first run leaves there.
  static func holdsRun(_ path: FilePath) -> Bool {
    [lock(in: path), runs(below: path), latest(in: path).appending("run.json")].allSatisfy(\.exists)
  }

  /// Makes a folder that only its owner may enter, and those above it. Throws `Failure`.
  static func makeFolder(_ path: FilePath) throws(Failure) {
    var made: [FilePath] = []
    try makeFolder(path, made: &made)
  }

  /// Makes a folder that only its owner may enter, and those above it; `made` gets those that were not there, the
  /// outermost first, also where a further one cannot be made. Throws `Failure`.
  static func makeFolder(_ path: FilePath, made: inout [FilePath]) throws(Failure) {
    let above = path.removingLastComponent()
    do {
      try path.makeFolder()
      return made.append(path)
    } catch .noSuchFileOrDirectory where above != path && !above.isEmpty {
      try makeFolder(above, made: &made)
    } catch {
      return try accept(path, error)
    }
    do {
      try path.makeFolder()
      made.append(path)
    } catch {
      try accept(path, error)
    }
  }

  /// Lets the failure to make a folder pass where it is there already. Throws `Failure`.
  private static func accept(_ path: FilePath, _ reason: Errno) throws(Failure) {
    guard reason == .fileExists else { throw .refused(path, reason) }
    guard case .success(let identity) = FileIdentity.look(at: path), identity.isFolder else {
      throw .refused(path, .notDirectory)
    }
  }

  /// Nothing can be published where a folder stands in the link's place: that is said before any work is done. Throws
  /// `Failure`.
  private static func refuseFolder(_ link: FilePath) throws(Failure) {
    guard let status = try? link.stat(followTargetSymlink: false).rawValue, status.st_mode & S_IFMT == S_IFDIR else {
      return
    }
    throw .refused(link, .isDirectory)
  }

  private static func takeLock(_ path: FilePath) throws(Failure) -> FileDescriptor {
    let descriptor = try Failure.naming(path) {
      try FileDescriptor.open(path, .readWrite, options: [.create, .closeOnExec], permissions: [.ownerReadWrite])
    }
    if flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    let reason = Errno(rawValue: errno)
    try? descriptor.close()
    throw reason == .wouldBlock ? .held : .refused(path, reason)
  }

  /// Removes unfinished runs, and finishes one that only `latest` is missing of: with the lock in hand, nobody is
  /// writing them.
  private func removeRemains() {
    let runs = OutputFolder.runs(below: path)
    for name in FileTree.visibleNames(in: runs) where name.hasPrefix(OutputFolder.stagingPrefix) {
      FileTree.remove(runs.appending(name))
    }
    for name in FileTree.visibleNames(in: path) where name.hasPrefix(RunFolder.newLinkName) {
      RunFolder.finish(name, in: path)
    }
  }
}
