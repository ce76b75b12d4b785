import Tables

/// Makes a text of the configuration safe and short enough to stand in a message.
enum ShownText {
  private static let longest = 60

  /// The text made safe for a terminal (`VisibleText`), cut after 60 characters.
  static func make(_ text: String) -> String {
    let shown = VisibleText.make(String(text.unicodeScalars.prefix(longest)))
    return shown + (text.unicodeScalars.count > longest ? "…" : "")
  }
}
