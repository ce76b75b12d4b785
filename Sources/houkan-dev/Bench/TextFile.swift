import Foundation

/// Small text files.
enum TextFile {
  /// The lines of a file. Throws `BenchFailure` where it cannot be read.
  static func lines(_ path: String) throws -> [Substring] {
    do {
      return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    } catch {
      throw BenchFailure.file(path, reason: error.localizedDescription)
    }
  }

  /// Writes a file anew. Throws `BenchFailure` where that is refused.
  static func write(_ text: String, to path: String) throws {
    do {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw BenchFailure.file(path, reason: error.localizedDescription)
    }
  }
}
