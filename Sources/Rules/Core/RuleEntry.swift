/// A rule with its number and severity.
struct RuleEntry<Subject: Sendable>: Sendable {
  let rule: Subject
  let number: Int
  let severity: Severity
}
