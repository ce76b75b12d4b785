/// Keeps a spreadsheet from executing the cells of a CSV file, in a way that can be undone.
///
/// A cell that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, "CSV Injection"). So does one
/// that already looks guarded, so that taking one apostrophe away always gives back what stood there.
public enum FormulaGuard {
  /// The text as it is written into a CSV file that comes back.
  public static func guarded(_ text: String) -> String { looksGuardedOrExecutable(text) ? "'" + text : text }

  /// What stood in the cell before it was guarded.
  public static func unguarded(_ text: String) -> String {
    text.utf8.first == apostrophe && looksGuardedOrExecutable(text) ? String(text.dropFirst()) : text
  }

  /// Whether a spreadsheet could take the cell for a formula or a command: it begins with `= + - @`, their full-width
  /// forms, a tab or a line break.
  public static func isExecutable(_ utf8: some Collection<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
    case 0xEF: return fullWidthSigns.contains { utf8.starts(with: $0) }
    default: return false
    }
  }

  private static func looksGuardedOrExecutable(_ text: String) -> Bool {
    isExecutable(text.utf8.drop { $0 == apostrophe })
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// ＝ ＋ － ＠, which a Japanese spreadsheet takes for their half-width forms.
  private static let fullWidthSigns: [[UInt8]] = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
