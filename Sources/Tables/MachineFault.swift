public import SystemPackage

/// What keeps a file from being read and says nothing of the file.
public enum MachineFault {
  /// Throws an error of reading the file where the machine is at fault: `TooManyOpenFiles` or `TemporaryPlace.Failure`.
  /// Where the file is, it returns.
  public static func passOn(_ error: any Error, of path: FilePath) throws {
    if error is TemporaryPlace.Failure { throw error }
    if let reason = error as? Errno, TooManyOpenFiles.isReason(reason) { throw TooManyOpenFiles(path: path) }
  }
}
