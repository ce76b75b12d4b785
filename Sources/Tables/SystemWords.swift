import SystemPackage

/// What the system says of a failure.
public enum SystemWords {
  /// The system's words where it has failed, else what the error says of itself.
  public static func of(_ error: any Error) -> String {
    (error as? Errno)?.description ?? String(describing: error)
  }
}
