public import Stations

/// Everything that people can look up about a rule.
public struct RuleDescription: Sendable {
  /// The identifier in kebab-case, fixed for ever.
  public let id: String
  /// The family under which the catalogue lists it: the folder of its source; nil until it is listed.
  public internal(set) var family: Family?
  /// The severity unless an office's configuration says otherwise.
  public let severity: Severity
  /// A few words for lists.
  public let title: Words
  /// The bad condition in one sentence.
  public let summary: Words
  /// Why it matters to the station.
  public let why: Words
  /// How to put it right.
  public let remedy: Words
  /// Where it is written down: a page of the guide, a standard or a decision of the project.
  public let sources: [RuleSource]
  /// The columns whose cells are reported; empty for findings about a whole file or row.
  public let columns: [Column]
  /// The columns that a reported cell contradicts: either may be the wrong one.
  public let contradicts: [Column]
  /// Whether people may accept its findings.
  public let isAcceptable: Bool
  /// The sources in words.
  public var source: Words {
    let words = sources.map(\.words)
    return Words(ja: words.map(\.ja).joined(separator: "; "), en: words.map(\.en).joined(separator: "; "))
  }
  /// Rows and files that the rule reports or passes: its tests and its documentation.
  public var examples: [Example] { makeExamples() }

  /// A finding's message for a place where the remedy stands beside it: without an end that the remedy has word for
  /// word. In Japanese that is a sentence, in English what follows a semicolon.
  public func besideRemedy(_ message: String, _ language: Language) -> String {
    switch language {
    case .ja: withoutLastSentence(message)
    case .en: withoutLastClause(message)
    }
  }

  private func withoutLastSentence(_ message: String) -> String {
    let sentences = message.unicodeScalars.split(separator: "。")
    guard sentences.count > 1, let last = sentences.last, remedy.ja.unicodeScalars.contains(last) else {
      return message
    }
    return String(message.unicodeScalars[..<last.startIndex])
  }

  private func withoutLastClause(_ message: String) -> String {
    let clauses = message.split(separator: "; ")
    guard clauses.count > 1, let last = clauses.last else { return message }
    let request = (last.hasPrefix("please ") ? last.dropFirst(7) : last).dropLast()
    guard remedy.en.lowercased().contains(request.lowercased()) else { return message }
    return clauses.dropLast().joined(separator: "; ") + "."
  }

  /// Makes the examples when somebody looks: the night's work never does.
  private let makeExamples: @Sendable () -> [Example]

  init(
    id: String, severity: Severity, title: Words, summary: Words, why: Words, remedy: Words, sources: [RuleSource],
    columns: [Column], contradicts: [Column] = [], isAcceptable: Bool = true,
    examples: @escaping @autoclosure @Sendable () -> [Example]
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.summary = summary
    self.why = why
    self.remedy = remedy
    self.sources = sources
    self.columns = columns
    self.contradicts = contradicts
    self.isAcceptable = isAcceptable
    self.makeExamples = examples
  }
}
