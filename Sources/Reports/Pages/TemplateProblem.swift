public import Rules

/// One thing wrong with a template: where, and what.
public struct TemplateProblem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// A folder of templates that is named and is not there.
    case noFolder
    /// A template that another one includes and that is nowhere.
    case noTemplate
    /// A file that cannot be opened or read; the system's words.
    case unreadable(Words)
    /// A pipe or device in the place of a file.
    case notAFile
    /// More than 1 MiB.
    case tooLarge
    /// Bytes that are no UTF-8.
    case notUTF8
    /// A tag without `}}`.
    case tagNotClosed
    /// A tag behind whose name something else than `}}` comes.
    case tagNotFinished
    /// A section that is still open at the end.
    case sectionNotClosed
    /// A closing tag that is not that of the section opened last.
    case wrongClosingTag
    /// More sections inside one another than this.
    case tooDeep(Int)
    /// A template that includes itself.
    case includesItself(String)
    /// A tag of a kind that houkan does not know, without its `}}`.
    case unsupportedTag(String)
    /// A name that is known only inside a section.
    case knownOnlyInside(name: String, section: String)
    /// A name that means nothing, and the name that was probably meant.
    case unknownName(String, nearest: String?)
    /// A section that must stand once in the template, and does not.
    case notOnce(String)
    /// Another reason for which this is no Mustache template; the parser's words.
    case notMustache(String)
  }

  /// The template's file name, or the path of what could not be read.
  public let file: String
  /// The line, 1 for the first; nil for the whole file.
  public let line: Int?
  /// What is wrong.
  public let kind: Kind

  init(_ kind: Kind, file: String, line: Int? = nil) {
    self.kind = kind
    self.file = file
    self.line = line
  }
}
