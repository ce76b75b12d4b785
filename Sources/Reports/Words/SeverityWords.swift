import Rules

/// What people call a severity.
enum SeverityWords {
  static func name(_ severity: Severity) -> Words {
    switch severity {
    case .error: Words(ja: "エラー", en: "error")
    case .warning: Words(ja: "警告", en: "warning")
    case .info: Words(ja: "参考", en: "info")
    }
  }
}
