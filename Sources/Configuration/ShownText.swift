/// Makes a text of the configuration safe and short enough to stand in a message.
enum ShownText {
  private static let longest = 60

  /// The text with every invisible character replaced by U+FFFD, cut after 60 characters.
  static func make(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown) + (text.unicodeScalars.count > longest ? "…" : "")
  }
}
