import Reports
import SystemPackage
import Tables

/// Standard error: progress, and why something could not be done. Never a cell's value.
///
/// Names of files and folders may hold anything, so whatever is written is made safe for a terminal first. A closed
/// standard error is no reason to stop.
enum StandardError {
  /// Says something in the program's name.
  static func say(_ text: String) { write("houkan: \(text)\n") }

  /// Writes lines.
  static func write(_ text: String) { put(VisibleText.lines(text)) }

  /// Writes the text in place of the line in which a terminal's cursor stands.
  static func replaceLine(with text: String = "") { put("\r\u{1B}[K" + VisibleText.make(text)) }

  private static func put(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
