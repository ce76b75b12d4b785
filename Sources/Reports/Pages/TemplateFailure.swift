public import SystemPackage

/// Why templates cannot be used: everything that is wrong with them, with file and line.
public struct TemplateFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// One thing wrong with a template.
  public struct Problem: Sendable, Hashable, CustomStringConvertible {
    /// The template's file name.
    public let file: String
    /// The line, 1 for the first; nil for the whole file.
    public let line: Int?
    /// What is wrong.
    public let message: String

    /// `station.mustache line 12: …`
    public var description: String { file + (line.map { " line \($0)" } ?? "") + ": " + message }
  }

  /// Everything found, in order; never empty.
  public let problems: [Problem]

  /// A folder of templates that was named and is not there.
  public init(missing folder: FilePath) {
    self.init(file: folder.string, "there is no such folder")
  }

  init(_ problems: [Problem]) {
    self.problems = problems
  }

  init(file: String, line: Int? = nil, _ message: String) {
    self.problems = [Problem(file: file, line: line, message: message)]
  }

  /// One problem a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
