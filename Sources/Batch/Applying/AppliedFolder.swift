public import SystemPackage
import Tables

/// The folder that `apply` makes where none is named: beside the exports, and called after them and the time.
///
/// It may lie in a folder of exports, such as that of the one export that was corrected; what is in it are copies of
/// exports, which would otherwise count twice.
public enum AppliedFolder {
  /// What stands in its name between that of the exports and the time.
  private static let mark = "-applied-"

  /// A new folder beside the exports; a name that is taken gets a number. `time` is in the form of
  /// the names of runs, `2026-11-22T020000`.
  public static func new(beside exports: FilePath, time: String) -> FilePath {
    let named = exports.lastComponent?.kind == .regular ? exports : exports.resolved ?? exports
    let original = named.lastComponent == nil ? named.appending("exports") : named
    return original.adding(mark + time).firstFree
  }

  /// Whether the folder is such a one: by its name and by the report that every `apply` leaves in it. One that somebody
  /// has given another name holds the exports that are to be read now.
  static func isOne(_ path: FilePath) -> Bool {
    guard let name = path.lastComponent?.string, let mark = name.ranges(of: mark).last,
      RunName(String(name[mark.upperBound...])) != nil
    else { return false }
    return OwnReport.isOne(path.appending(OwnReport.applied.rawValue))
  }
}
