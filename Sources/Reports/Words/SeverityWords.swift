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

  /// How many findings there are of each severity, the worst first: `指摘: エラー 2件、警告 0件、参考 1件`.
  public static func counted(_ language: Language, _ count: (Severity) -> Int) -> String {
    let parts = Severity.allCases.sorted(by: >).map { counted($0, count($0), language) }
    return Words(ja: "指摘: ", en: "Findings: ")[language] + parts.joined(separator: language.listSeparator)
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
