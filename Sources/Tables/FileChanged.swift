/// A file has become shorter, or other than it was, since it was opened.
public struct FileChanged: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file that has changed.
  public init() {}

  /// The failure as the system would say it.
  public var description: String { "The file has changed meanwhile" }
}
