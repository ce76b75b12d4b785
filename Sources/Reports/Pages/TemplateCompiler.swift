import Mustache
import Rules

/// Turns a template's text into a `PageTemplate`: finds every name, brings partials in, settles what depends only on
/// the language (`{{#ja}}…{{/ja}}{{#en}}…{{/en}}`), and reports everything that is wrong.
struct TemplateCompiler {
  private let language: Language
  /// The text of the template with a name, and its file name.
  private let source: (String) throws(TemplateFailure) -> String?
  private var problems: [TemplateProblem] = []
  private var names: Set<String> = []

  init(language: Language, source: @escaping (String) throws(TemplateFailure) -> String?) {
    self.language = language
    self.source = source
  }

  /// The template with this name, whose record has this shape. Throws with every problem found.
  static func compile(
    _ name: String, _ shape: TemplateShape, _ language: Language,
    source: @escaping (String) throws(TemplateFailure) -> String?
  ) throws(TemplateFailure) -> PageTemplate {
    var compiler = TemplateCompiler(language: language, source: source)
    let nodes = try compiler.template(name, [shape], within: [])
    guard compiler.problems.isEmpty else { throw TemplateFailure(compiler.problems) }
    return PageTemplate(nodes: nodes, names: compiler.names)
  }

  private mutating func template(
    _ name: String, _ shapes: [TemplateShape], within names: [String]
  ) throws(TemplateFailure) -> [PageTemplate.Node] {
    let file = name + ".mustache"
    guard let text = try source(name) else { throw TemplateFailure(.noTemplate, file: file) }
    var pieces = try TemplateScanner.pieces(of: text, file: file)[...]
    return try nodes(&pieces, shapes, until: nil, file, within: names + [name])
  }

  /// Sections inside one another beyond this would take more stack than there is.
  private static let deepest = 100

  /// swift-mustache is the judge of what a template is. The built-in ones have stood before it in the tests.
  static func checkSyntax(_ text: String, _ file: String) throws(TemplateFailure) {
    try checkTags(text, file)
    do {
      _ = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateFailure(kind(error.error), file: file, line: error.context.lineNumber)
    } catch {
      throw TemplateFailure(.notMustache("\(error)"), file: file)
    }
  }

  /// Refuses what the library would follow without end: parents, blocks and other delimiters, of which templates here
  /// have none, and sections too deep.
  private static func checkTags(_ text: String, _ file: String) throws(TemplateFailure) {
    var depth = 0
    for case .tag(let sign, let name, let line) in try TemplateScanner.pieces(of: text, file: file) {
      switch sign {
      case UInt8(ascii: "#"), UInt8(ascii: "^"): depth += 1
      case UInt8(ascii: "/"): depth -= 1
      case UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "%"):
        throw TemplateFailure(unsupported(sign, name), file: file, line: line)
      default: continue
      }
      if depth > deepest {
        throw TemplateFailure(.tooDeep(deepest), file: file, line: line)
      }
    }
  }

  private static func unsupported(_ sign: UInt8, _ name: String) -> TemplateProblem.Kind {
    .unsupportedTag("{{\(Character(Unicode.Scalar(sign)))\(name)")
  }

  private static func kind(_ error: any Error) -> TemplateProblem.Kind {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: .wrongClosingTag
    case .unfinishedName: .tagNotFinished
    case .expectedSectionEnd: .sectionNotClosed
    default: .notMustache("\(error)")
    }
  }

  private mutating func nodes(
    _ pieces: inout ArraySlice<TemplateScanner.Piece>, _ shapes: [TemplateShape], until end: String?, _ file: String,
    within names: [String]
  ) throws(TemplateFailure) -> [PageTemplate.Node] {
    var nodes: [PageTemplate.Node] = []
    while let piece = pieces.popFirst() {
      switch piece {
      case .text(let bytes): nodes.append(.text(bytes))
      case .tag(UInt8(ascii: "/"), let name, let line):
        guard name == end else {
          throw TemplateFailure(.wrongClosingTag, file: file, line: line)
        }
        return nodes
      case .tag(UInt8(ascii: ">"), let name, let line):
        guard !names.contains(name) else {
          throw TemplateFailure(.includesItself(name), file: file, line: line)
        }
        nodes += try template(name, shapes, within: names)
      case .tag(UInt8(ascii: "#"), let name, let line):
        nodes += try section(name, line, &pieces, shapes, file, names, isInverted: false)
      case .tag(UInt8(ascii: "^"), let name, let line):
        nodes += try section(name, line, &pieces, shapes, file, names, isInverted: true)
      case .tag(0, let name, let line):
        if let found = find(name, line, shapes, file) {
          nodes.append(.variable(level: found.level, slot: found.entry.slot))
        }
      case .tag(let sign, let name, let line):
        note(TemplateCompiler.unsupported(sign, name), file, line)
      }
    }
    if end != nil { throw TemplateFailure(.sectionNotClosed, file: file) }
    return nodes
  }

  private mutating func section(
    _ name: String, _ line: Int, _ pieces: inout ArraySlice<TemplateScanner.Piece>, _ shapes: [TemplateShape],
    _ file: String, _ names: [String], isInverted: Bool
  ) throws(TemplateFailure) -> [PageTemplate.Node] {
    if let constant = Language(rawValue: name) {
      let inside = try nodes(&pieces, shapes, until: name, file, within: names)
      return (constant == language) != isInverted ? inside : []
    }
    let found = find(name, line, shapes, file)
    var inner = shapes
    if !isInverted, let shape = found?.entry.inside { inner.append(shape) }
    let inside = try nodes(&pieces, inner, until: name, file, within: names)
    guard let found else { return [] }
    return [
      isInverted
        ? .inverted(level: found.level, slot: found.entry.slot, inside)
        : .section(level: found.level, slot: found.entry.slot, inside)
    ]
  }

  /// The name's innermost level and entry; an unknown name is noted as a problem.
  private mutating func find(
    _ name: String, _ line: Int, _ shapes: [TemplateShape], _ file: String
  ) -> (level: Int, entry: TemplateShape.Entry)? {
    for (level, shape) in shapes.enumerated().reversed() {
      if let entry = shape.entries[name] {
        names.insert(name)
        return (level, entry)
      }
    }
    if let section = shapes.first?.section(holding: name) {
      note(.knownOnlyInside(name: name, section: section), file, line)
    } else {
      let known = shapes.reversed().flatMap { $0.entries.keys.sorted() }
      note(.unknownName(name, nearest: NearestName.of(name, among: known)), file, line)
    }
    return nil
  }

  private mutating func note(_ kind: TemplateProblem.Kind, _ file: String, _ line: Int) {
    problems.append(TemplateProblem(kind, file: file, line: line))
  }
}
