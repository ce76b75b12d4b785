public import Rules

/// A configuration file that cannot be used, with everything that is wrong with it.
public struct ConfigurationError: Error, Sendable, Hashable {
  /// What the file is called.
  public let name: String
  /// What is wrong, in the order of the file; at least one.
  public let problems: [ConfigurationProblem]

  /// How many problems are shown to people.
  static let mostShown = 50

  init(name: String, problems: [ConfigurationProblem]) {
    self.name = name
    self.problems = problems.sorted { ($0.place ?? ConfigurationError.top) < ($1.place ?? ConfigurationError.top) }
  }

  /// One line per problem: `houkan.yaml:3:1: …`, without a line end behind the last.
  public func text(_ language: Language) -> String {
    let name = ShownText.make(name)
    var lines = problems.prefix(ConfigurationError.mostShown).map { problem in
      let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(name)\(place): \(problem.words[language])"
    }
    let rest = problems.count - lines.count
    if rest > 0 { lines.append(Words(ja: "ほかに\(rest)件あります。", en: "\(rest) more.")[language]) }
    return lines.joined(separator: "\n")
  }

  private static let top = TextPlace(line: 0, column: 0)
}
