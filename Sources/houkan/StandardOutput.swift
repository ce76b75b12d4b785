import Batch
import SystemPackage
import Tables

/// Standard output: results.
enum StandardOutput {
  /// Writes lines for people, made safe for a terminal. Throws `OutputFolder.Failure`.
  static func write(_ text: String) throws(OutputFolder.Failure) {
    try write(bytes: Array(VisibleText.lines(text).utf8))
  }

  /// Writes bytes as they are; a reader who has seen enough, such as `head`, is no fault. Throws
  /// `OutputFolder.Failure`.
  static func write(bytes: [UInt8]) throws(OutputFolder.Failure) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      return
    } catch {
      throw .refused("/dev/stdout", error as? Errno ?? .ioError)
    }
  }
}
