public import SystemPackage

/// Why a workbook could not be written.
public struct WorkbookWriteFailure: Error, Sendable, Hashable {
  /// What stood in the way.
  public enum Reason: Sendable, Hashable {
    /// The system refuses.
    case system(Errno)
    /// A temporary file (`TemporaryPlace`) cannot be made, written or read.
    case temporary(Errno)
    /// libxlsxwriter refuses what it was given; its own words.
    case library(String)
  }

  /// The workbook, by the name that it was to have.
  public let path: FilePath
  /// What stood in the way.
  public let reason: Reason

  init(_ path: FilePath, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
