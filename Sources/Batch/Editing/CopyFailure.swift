public import SystemPackage
import Tables

/// Why corrected copies cannot be made, or not be put where they were meant to go. Nothing has been written then, but
/// for what `kept` names.
public enum CopyFailure: Error, Sendable, Hashable {
  /// The output is the input itself, or lies in it.
  case ownInput(FilePath)
  /// There is another file of this name already.
  case exists(FilePath)
  /// The path is a link to a file that is not there.
  case leadsNowhere(FilePath)
  /// Two files would be written under this name: two inputs, or an input and a report.
  case sameName(String)
  /// A file that is to be copied cannot be read; the system's reason.
  case unreadable(FilePath, Errno)
  /// A file changed while it was read.
  case changed(FilePath)
  /// A file was saved while another took its name; what stood there before the save is kept under the second path.
  case kept(FilePath, FilePath)

  /// Does the work on a file, and says in its failures which file it was.
  static func naming<Result>(_ path: FilePath, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let reason as Errno {
      throw CopyFailure.unreadable(path, reason)
    } catch is FileChanged {
      throw CopyFailure.changed(path)
    }
  }
}
