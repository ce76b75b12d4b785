public import Rules
public import Stations

/// One thing wrong with a configuration file: where, what was found, what is allowed.
public struct ConfigurationProblem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The file cannot be opened or read; the system's words.
    case unreadable(Words)
    /// More than 1 MiB.
    case tooLarge
    /// Bytes that are no UTF-8.
    case notUTF8
    /// A control character, by its number.
    case controlCharacter(UInt32)
    /// No YAML; the parser's words.
    case notYAML(String)
    /// An anchor (`&`), an alias (`*`) or a tag (`!`), which a configuration has no use for.
    case unsupported(Unicode.Scalar)
    /// A second document behind `---`.
    case severalDocuments
    /// A key that is no text, such as a list.
    case keyNotText
    /// A key that stands twice in the same place.
    case repeatedKey(String, firstLine: Int)
    /// A key that means nothing; `section` is nil at the top.
    case unknownKey(String, section: String?, known: [String])
    /// A key without which another one cannot be used.
    case missingKey(String, section: String, needed: String)
    /// A rule that does not exist.
    case unknownRule(String)
    /// A column that does not exist.
    case unknownColumn(String)
    /// A text, list or mapping where another one belongs.
    case wrongShape(key: String, expected: Shape, found: Shape)
    /// A word that is none of those allowed.
    case notAllowed(key: String, found: String, allowed: [String])
    /// Not a whole number of the range.
    case notInRange(key: String, found: String, range: ClosedRange<Int>)
    /// Not a day written YYYY-MM-DD.
    case notADay(String)
    /// A day outside the years whose holidays are known.
    case dayOutsideCalendar(Day)
    /// A header that is another column's already.
    case headerTaken(String, by: Column, wanted: Column)
    /// A header of which nothing is left when headers are compared.
    case headerBlank(String)
    /// A header under which secrets would stand.
    case headerSecret(String)
    /// Not a mail address that can be used (`MailAddress`).
    case notAMailAddress(String)
    /// A path that begins with `~`, which only a shell takes for somebody's home.
    case homeFolder(String)
  }

  /// The shapes of values.
  public enum Shape: Sendable, Hashable {
    /// Nothing behind the key.
    case blank
    /// One text, word, number or date.
    case text
    /// A list.
    case list
    /// Keys with values.
    case mapping
  }

  /// What is wrong.
  public let kind: Kind
  /// Where, or nil for the whole file.
  public let place: TextPlace?

  init(_ kind: Kind, at place: TextPlace?) {
    self.kind = kind
    self.place = place
  }
}

extension ConfigurationProblem {
  /// The valid name that was probably meant, or nil where none is near.
  public var nearest: String? {
    switch kind {
    case .unknownKey(let key, _, let known): NearestName.of(key, among: known)
    case .unknownRule(let id): NearestName.of(id, among: RuleBook().descriptions.map(\.id))
    case .unknownColumn(let key):
      HeaderNames.builtIn.column(named: key)?.key ?? NearestName.of(key, among: Column.allCases.map(\.key))
    case .notAllowed(_, let found, let allowed):
      ConfigurationProblem.meaning(found, among: allowed) ?? NearestName.of(found, among: allowed)
    default: nil
    }
  }

  /// What a word of YAML 1.1 for yes or no means here: `on` is not `no`, however near it is.
  private static func meaning(_ found: String, among allowed: [String]) -> String? {
    let words = ["on": "yes", "true": "yes", "off": "no", "false": "no"]
    return words[found.lowercased()].flatMap { allowed.contains($0) ? $0 : nil }
  }
}
