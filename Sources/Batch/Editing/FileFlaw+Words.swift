public import Rules

extension FileFlaw {
  /// What a night says of an export with the flaw.
  public var words: Words { Words(ja: sentence(.ja), en: sentence(.en)) }

  private func sentence(_ language: Language) -> String {
    var report = FileReport(file: 0, language: language)
    RuleBook().judge(self, &report)
    return report.findings.map(\.message).joined(separator: " ")
  }
}
