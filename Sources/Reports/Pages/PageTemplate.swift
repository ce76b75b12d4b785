/// A Mustache template whose names have been found: rendering looks nothing up and appends straight to bytes.
///
/// What is a Mustache template is decided by swift-mustache, whose own rendering needs some microseconds a tag; a
/// night's tens of thousands of pages take this form instead. A test holds both to the same output.
struct PageTemplate: Sendable {
  enum Node: Sendable {
    case text([UInt8])
    /// A variable: the level counted from the outermost, and the place there.
    case variable(level: Int, slot: Int)
    case section(level: Int, slot: Int, [Node])
    case inverted(level: Int, slot: Int, [Node])
  }

  let nodes: [Node]
  /// Every name that the template mentions.
  let names: Set<String>

  init(nodes: [Node], names: Set<String> = []) {
    self.nodes = nodes
    self.names = names
  }

  /// Appends the page of a record.
  func render(_ record: TemplateRecord, as form: Form = .html, to out: inout [UInt8]) {
    var levels = [record]
    PageTemplate.render(nodes, &levels, form, &out)
  }

  /// The parts of a template around its one section of the outermost level with this place; nil where there is none, or
  /// more than one.
  func parts(around slot: Int) -> (head: PageTemplate, repeated: PageTemplate, tail: PageTemplate)? {
    var places: [(index: Int, inside: [Node])] = []
    for (index, node) in nodes.enumerated() {
      if case .section(0, slot, let inside) = node { places.append((index, inside)) }
    }
    guard places.count == 1, let place = places.first else { return nil }
    return (
      PageTemplate(nodes: Array(nodes[..<place.index])), PageTemplate(nodes: place.inside),
      PageTemplate(nodes: Array(nodes[(place.index + 1)...]))
    )
  }

  /// Appends the page of a record inside another one.
  func render(_ record: TemplateRecord, inside outer: TemplateRecord, to out: inout [UInt8]) {
    var levels = [outer, record]
    PageTemplate.render(nodes, &levels, .html, &out)
  }

  /// What the page is written as.
  enum Form {
    /// HTML: `& < > " '` are escaped.
    case html
    /// Plain text: nothing is escaped.
    case plain
  }

  private static func render(
    _ nodes: [Node], _ levels: inout [TemplateRecord], _ form: Form, _ out: inout [UInt8]
  ) {
    for node in nodes {
      switch node {
      case .text(let bytes): out.append(contentsOf: bytes)
      case .variable(let level, let slot):
        guard case .text(let text) = levels[level].values[slot] else { continue }
        switch form {
        case .html: HTMLText.append(text, to: &out)
        case .plain: out.append(contentsOf: text.utf8)
        }
      case .section(let level, let slot, let inside):
        switch levels[level].values[slot] {
        case .nothing: break
        case .holds, .text: render(inside, &levels, form, &out)
        case .records(let records):
          for record in records {
            levels.append(record)
            render(inside, &levels, form, &out)
            levels.removeLast()
          }
        }
      case .inverted(let level, let slot, let inside):
        switch levels[level].values[slot] {
        case .nothing: render(inside, &levels, form, &out)
        case .records(let records) where records.isEmpty: render(inside, &levels, form, &out)
        default: break
        }
      }
    }
  }
}
