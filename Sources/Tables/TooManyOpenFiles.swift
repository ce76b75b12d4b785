public import SystemPackage

/// No further file can be opened, for want of file descriptors: a limit of the machine, not a fault of the file.
public struct TooManyOpenFiles: Error, Sendable {
  /// The file that could not be opened.
  public let path: FilePath

  /// Whether this is what the system means.
  public static func isReason(_ reason: Errno) -> Bool {
    reason == .tooManyOpenFiles || reason == .tooManyOpenFilesInSystem
  }
}
