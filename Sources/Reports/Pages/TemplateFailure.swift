public import Rules
public import SystemPackage

/// Why templates cannot be used: everything that is wrong with them, with file and line.
public struct TemplateFailure: Error, Sendable, Hashable {
  /// Everything found, in order; never empty.
  public let problems: [TemplateProblem]

  /// A folder of templates that was named and is not there.
  public init(missing folder: FilePath) {
    self.init(.noFolder, file: folder.string)
  }

  init(_ problems: [TemplateProblem]) {
    self.problems = problems
  }

  init(_ kind: TemplateProblem.Kind, file: String, line: Int? = nil) {
    self.problems = [TemplateProblem(kind, file: file, line: line)]
  }

  /// One line per problem, without a line end behind the last.
  public func text(_ language: Language) -> String {
    problems.map { $0.words[language] }.joined(separator: "\n")
  }
}
