/// The parts that another part refers to (ECMA-376 Part 2, 6.5).
final class Relationships: XMLPart {
  /// One reference.
  struct Relationship {
    /// The end of the kind's address: `worksheet`, `sharedStrings` …
    let kind: String
    /// The part's path in the archive.
    let path: String
  }

  /// The references by their identifiers.
  private(set) var byID: [String: Relationship] = [:]
  private let source: String
  private let limits: WorkbookLimits

  private init(source: String, limits: WorkbookLimits) {
    self.source = source
    self.limits = limits
  }

  /// The references of a part, or of the whole archive for the path "". None where the archive does not tell.
  static func read(of source: String, in archive: ZipArchive, limits: WorkbookLimits) throws -> Relationships {
    let relationships = Relationships(source: source, limits: limits)
    let folder = source.lastIndex(of: "/").map { String(source[...$0]) } ?? ""
    let path = folder + "_rels/" + source.dropFirst(folder.count) + ".rels"
    if archive.has(path) { try archive.parse(path, limits: limits, into: relationships) }
    return relationships
  }

  /// The path of the only, or first, part of a kind.
  func path(of kind: String) -> String? {
    byID.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.path
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    guard "Relationship" ~= name, let id = attributes.text("Id"), let kind = attributes.text("Type"),
      let target = attributes.text("Target"), attributes.text("TargetMode") != "External"
    else { return }
    guard byID.count < limits.parts else { throw WorkbookFailure.tooLarge(.parts) }
    byID[id] = Relationship(
      kind: kind.split(separator: "/").last.map(String.init) ?? "", path: Relationships.resolve(target, from: source))
  }

  /// The path of a target that is given relative to a part, or from the archive's root.
  static func resolve(_ target: String, from source: String) -> String {
    var steps = target.hasPrefix("/") ? [] : source.split(separator: "/").dropLast()
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
