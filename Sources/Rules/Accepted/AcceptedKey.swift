import Stations

/// What a finding must have in common with a line of the list of accepted findings; never a row's number, which changes
/// with every export.
public struct AcceptedKey: Sendable, Hashable {
  /// Whom a finding is about.
  enum Subject: Sendable, Hashable {
    /// A station.
    case station(StationKey)
    /// A file, for findings about no station; its name, folded.
    case file(String)
  }

  let rule: Int
  let subject: Subject
  let column: Column?
  /// The value, folded.
  let value: String

  /// The key of a finding in the file of that name.
  public init(of finding: Finding, file: String) {
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
