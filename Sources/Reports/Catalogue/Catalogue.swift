public import Rules
import Tables

/// The catalogue of findings: every rule with what it reports, why, and how to put it right.
public struct Catalogue: Sendable {
  private let descriptions: [RuleDescription]

  /// The catalogue of these rules, as a `RuleBook` lists them.
  public init(descriptions: [RuleDescription]) {
    self.descriptions = descriptions
  }

  /// A table of all rules for a terminal, with a line end behind every line.
  public func text(_ language: Language) -> String {
    CatalogueTable(descriptions, language).text
  }

  /// One rule with everything about it, for a terminal; nil where there is no such rule.
  public func rule(_ id: String, _ language: Language) -> String? {
    descriptions.first { $0.id == id }.map { RulePage($0, language).text }
  }

  /// The identifier that somebody probably meant, or nil where none is near.
  public func nearest(to id: String) -> String? {
    NearestName.of(id, among: descriptions.map(\.id))
  }

  /// All rules as a JSON array (UTF-8, no BOM, keys in English), with a line end.
  public func json() -> [UInt8] {
    var writer = JSONWriter(isPretty: true)
    CatalogueJSON.write(descriptions, to: &writer)
    return writer.bytes
  }

  /// SHA-256 of `json()`, 64 hexadecimal digits: two programs with the same digest know the same rules, in the same
  /// words.
  public var digest: String {
    let hash = SHA256()
    let bytes = json()
    hash.update(bytes.span)
    return hash.finish()
  }

  /// One rule as a JSON object; nil where there is no such rule.
  public func json(_ id: String) -> [UInt8]? {
    guard let description = descriptions.first(where: { $0.id == id }) else { return nil }
    var writer = JSONWriter(isPretty: true)
    CatalogueJSON.write(description, to: &writer)
    writer.endLine()
    return writer.bytes
  }

  /// A page of Markdown with all rules by family.
  public func markdown(_ language: Language) -> String {
    CatalogueMarkdown(descriptions, language).text
  }

  /// One rule's section of Markdown; nil where there is no such rule.
  public func markdown(_ id: String, _ language: Language) -> String? {
    descriptions.first { $0.id == id }.map { CatalogueMarkdown([$0], language).section($0) }
  }
}
