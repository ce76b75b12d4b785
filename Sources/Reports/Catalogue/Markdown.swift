/// The few marks of Markdown (CommonMark with tables) that pages are written with.
enum Markdown {
  /// The text with every sign that Markdown takes for a mark made ordinary.
  static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>|#~".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// A row of a table, with its line end.
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  /// Lines shown as they are, with a line end; the fence is longer than any in them.
  static func fence(_ lines: [String]) -> String {
    var fence = "```"
    while lines.contains(where: { $0.contains(fence) }) { fence += "`" }
    return ([fence + "text"] + lines + [fence]).joined(separator: "\n") + "\n"
  }
}
