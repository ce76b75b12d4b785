public import SystemPackage

/// Why corrected copies cannot be put where they were meant to go; nothing has been written then.
public enum CopyFailure: Error, Sendable, Hashable {
  /// The output is the input itself, or lies in it.
  case ownInput(FilePath)
  /// There is another file of this name already.
  case exists(FilePath)
  /// Two inputs would be written under this name.
  case sameName(String)
}
