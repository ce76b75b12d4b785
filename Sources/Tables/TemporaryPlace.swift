import Glibc
public import SystemPackage

/// Where temporary files go: the folder that `TMPDIR` names, else `/tmp`.
public enum TemporaryPlace {
  /// The folder for temporary files.
  public static var folder: FilePath { FilePath(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp") }

  /// How every path begins that is made there.
  static var beginning: String { folder.string + "/houkan." }

  /// Makes a folder there that only its owner may enter. Throws `Errno`.
  public static func makeFolder() throws(Errno) -> FilePath {
    var template = Array((beginning + "XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    return FilePath(platformString: template)
  }
}
