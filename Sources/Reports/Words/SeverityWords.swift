public import Rules

/// What people call a severity.
public enum SeverityWords {
  /// How many findings of a severity there are.
  public static func counted(_ severity: Severity, _ count: Int, _ language: Language) -> String {
    let name = name(severity)[language]
    return switch (language, severity) {
    case (.ja, _): "\(name) \(count)件"
    case (.en, .info): "\(count) for information"
    case (.en, _): EnglishCount.of(count, name)
    }
  }

  /// The words.
  public static func name(_ severity: Severity) -> Words {
    switch severity {
    case .error: Words(ja: "エラー", en: "error")
    case .warning: Words(ja: "警告", en: "warning")
    case .info: Words(ja: "参考", en: "info")
    }
  }
}
