import Glibc
import SystemPackage
import Tables

/// The ledger's file and the two that SQLite keeps beside it while it is open.
struct LedgerFile {
  let path: FilePath

  /// What SQLite adds to the name: the write-ahead log and its index.
  private static let companions = ["", "-wal", "-shm"]

  /// Makes the file where there is none; only its owner may read it and, as SQLite takes over the rights, the
  /// two beside it. Throws `LedgerFailure.refused`.
  func prepare() throws(LedgerFailure) {
    try open([.create, .closeOnExec])
  }

  /// Throws `LedgerFailure.refused` where the file is not there, or may not be written: in the system's words,
  /// which are plainer than SQLite's.
  func requireUsable() throws(LedgerFailure) {
    try open(.closeOnExec)
  }

  private func open(_ options: FileDescriptor.OpenOptions) throws(LedgerFailure) {
    do {
      let file = try FileDescriptor.open(path, .readWrite, options: options, permissions: .ownerReadWrite)
      defer { try? file.close() }
      // A copy that was put back may be anybody's to read; where it is not ours, its rights are somebody else's to set.
      fchmod(file.rawValue, 0o600)
    } catch {
      throw .refused(error as? Errno ?? .ioError)
    }
  }

  /// Whether there is such a file to be looked at. Throws `LedgerFailure.refused` where the system does not say.
  func isThere() throws(LedgerFailure) -> Bool {
    do {
      _ = try path.stat()
      return true
    } catch .noSuchFileOrDirectory, .notDirectory {
      return false
    } catch {
      throw .refused(error)
    }
  }

  /// Whether there is something of this name.
  var exists: Bool { path.exists }

  /// Gives the file, and those beside it, the first free name `….damaged-<n>`, which it returns.
  /// Throws `LedgerFailure.refused`.
  func setAside() throws(LedgerFailure) -> FilePath {
    var number = 1
    while LedgerFile(path: aside(number)).exists { number += 1 }
    for companion in LedgerFile.companions {
      do {
        try path.adding(companion).rename(to: aside(number).adding(companion))
      } catch .noSuchFileOrDirectory {
        continue
      } catch {
        throw .refused(error)
      }
    }
    return aside(number)
  }

  private func aside(_ number: Int) -> FilePath { path.adding(".damaged-\(number)") }
}
