import Foundation
import Glibc

/// Watches folders for files that anybody but their owner may touch.
struct OpenToOthers {
  /// What was found, with its rights.
  private(set) var found: Set<String> = []
  /// Everything that was looked at.
  private(set) var seen: Set<String> = []

  /// Looks at everything below the folder, and at the folder; what vanishes meanwhile is nobody's.
  mutating func look(at folder: String) {
    look(atEntry: folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    for name in names {
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { look(at: path) } else { look(atEntry: path) }
    }
  }

  private mutating func look(atEntry path: String) {
    var status = stat()
    // A symbolic link has no rights of its own.
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return }
    seen.insert(path)
    if status.st_mode & 0o077 != 0 { found.insert("\(path) \(String(status.st_mode & 0o777, radix: 8))") }
  }
}
