public import Rules

/// What people call a severity.
public enum SeverityWords {
  /// The words.
  public static func name(_ severity: Severity) -> Words {
    switch severity {
    case .error: Words(ja: "エラー", en: "error")
    case .warning: Words(ja: "警告", en: "warning")
    case .info: Words(ja: "参考", en: "info")
    }
  }
}
