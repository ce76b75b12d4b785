public import Rules

/// An export that is not among the corrected copies because it cannot be read.
public struct LeftOutExport: Sendable, Hashable {
  /// Its name, as reports show it.
  public let name: String
  /// What is wrong with it.
  public let flaw: FileFlaw
}
