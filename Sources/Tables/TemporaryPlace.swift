import Glibc
public import SystemPackage

/// Where temporary files go: the folder that `TMPDIR` names, else `/tmp`.
public enum TemporaryPlace {
  /// The folder for temporary files.
  public static var folder: FilePath { FilePath(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp") }

  /// The beginning of every name that is made there, and the place of what makes it different from others.
  static var template: [CChar] { Array((folder.string + "/houkan.XXXXXX").utf8CString) }

  /// Makes a folder there that only its owner may enter. Throws `Errno`.
  public static func makeFolder() throws(Errno) -> FilePath {
    var template = template
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    return FilePath(platformString: template)
  }
}
