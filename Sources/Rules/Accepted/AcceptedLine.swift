import Stations

/// A usable line of a list of accepted findings.
struct AcceptedLine: Sendable {
  /// Whom a finding is about.
  enum Subject: Sendable, Hashable {
    /// A station.
    case station(StationKey)
    /// A file, for findings about no station; its name, folded.
    case file(String)
  }

  /// What a finding must have in common with a line; never a row's number, which changes with every export.
  struct Key: Sendable, Hashable {
    let rule: Int
    let subject: Subject
    let column: Column?
    /// The value, folded.
    let value: String

    /// The key of a finding in the file of that name.
    init(of finding: Finding, file: String) {
      rule = finding.rule
      subject = finding.station.map { .station($0) } ?? .file(FoldedText(file).text)
      column = finding.column
      value = finding.value.map { FoldedText($0).text } ?? ""
    }

    init(rule: Int, subject: Subject, column: Column?, value: String) {
      self.rule = rule
      self.subject = subject
      self.column = column
      self.value = value
    }
  }

  let key: Key
  let acceptance: Acceptance
  /// The line's sheet row.
  let row: Int
  /// The sheet's column of 規則 and what stands there.
  let ruleCell: (index: Int, value: String)
  /// The sheet's column of 期限 and what stands there.
  let untilCell: (index: Int, value: String)
}
