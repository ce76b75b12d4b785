import Glibc
public import SystemPackage

/// Where temporary files go: the folder that `TMPDIR` names, else, or where it names none, `/tmp`.
public enum TemporaryPlace {
  /// Why nothing can be put down there: a fault of the machine, whatever was to be put down.
  public struct Failure: Error, Sendable, Hashable {
    /// The folder.
    public let folder: FilePath
    /// What the system says.
    public let reason: Errno

    /// What an error of work on a temporary file comes to; what is no `Errno` counts as an error of input or output.
    public init(_ error: any Error) {
      folder = TemporaryPlace.folder
      reason = error as? Errno ?? .ioError
    }
  }

  /// The folder for temporary files.
  public static var folder: FilePath {
    let named = getenv("TMPDIR").map { FilePath(platformString: $0) } ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// How every path begins that is made there.
  private static var beginning: FilePath { folder.appending("houkan.") }

  /// Makes a folder there that only its owner may enter. Throws `Failure`.
  public static func makeFolder() throws(Failure) -> FilePath {
    var template = beginning.bytes(adding: "XXXXXX")
    guard mkdtemp(&template) != nil else { throw Failure(Errno(rawValue: errno)) }
    return FilePath(platformString: template)
  }

  /// Makes a file there for reading and writing, whose name is gone before the first byte is written, so that nothing
  /// is left behind whatever happens. Whoever asked for it closes it. Throws `Failure`.
  public static func makeFile() throws(Failure) -> FileDescriptor {
    do {
      let file = try TemporaryFile(beginning: beginning)
      do {
        try file.path.unlink()
      } catch {
        try? file.descriptor.close()
        throw error
      }
      return file.descriptor
    } catch {
      throw Failure(error)
    }
  }

  /// Does the work on a temporary file. Throws `Failure` for whatever the work throws.
  public static func using<Result>(_ work: () throws -> Result) throws(Failure) -> Result {
    do {
      return try work()
    } catch {
      throw error as? Failure ?? Failure(error)
    }
  }
}
