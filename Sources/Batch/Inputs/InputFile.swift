import Glibc
import Rules
public import SystemPackage

/// One file that a run reads.
public struct InputFile: Sendable, Hashable {
  /// The path relative to the input that named it: what reports show.
  public let name: String
  /// Where the file is; nil for standard input.
  public let path: FilePath?

  /// Why the file, or the folder of this name, cannot even be looked at; nil where it can.
  public let failure: Errno?

  /// A file under the name that reports show.
  public init(name: String, path: FilePath?, failure: Errno? = nil) {
    self.name = name
    self.path = path
    self.failure = failure
  }

  /// The name of standard input, on the command line and in reports.
  public static let standardInputName = "-"

  /// What is wrong with the file where it is not there or may not be read.
  var flaw: FileFlaw? {
    if let failure { return FileFlaw(.unreadable(SystemWords.of(failure))) }
    guard let path else { return nil }
    if case .success(let identity) = FileIdentity.look(at: path), let special = identity.special {
      return FileFlaw(.special(special))
    }
    if path.withPlatformString({ access($0, R_OK) }) == 0 { return nil }
    return FileFlaw(.unreadable(SystemWords.of(Errno(rawValue: errno))))
  }

  /// The file's name without folder and extension: the office, where no column says it.
  public var stem: String { FilePath(name).lastComponent?.stem ?? name }
}
