/// The mail addresses that can stand in a letter's header as they are.
public enum MailAddress {
  /// The most octets. Source: RFC 5321, section 4.5.3.1.3.
  private static let longest = 254
  private static let allowed = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-")

  /// Whether the text is letters, digits and the signs `.` `_` `%` `+` `-` on both sides of one `@`.
  public static func isUsable(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return text.utf8.count <= longest && parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { allowed.contains($0) } }
  }
}
