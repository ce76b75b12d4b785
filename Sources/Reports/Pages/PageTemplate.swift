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

  init(nodes: [Node]) {
    self.nodes = nodes
  }

  /// Appends the page of a record.
  func render(_ record: TemplateRecord, to out: inout [UInt8]) {
    var levels = [record]
    PageTemplate.render(nodes, &levels, &out)
  }

  private static func render(_ nodes: [Node], _ levels: inout [TemplateRecord], _ out: inout [UInt8]) {
    for node in nodes {
      switch node {
      case .text(let bytes): out.append(contentsOf: bytes)
      case .variable(let level, let slot):
        if case .text(let text) = levels[level].values[slot] { HTMLText.append(text, to: &out) }
      case .section(let level, let slot, let inside):
        switch levels[level].values[slot] {
        case .nothing: break
        case .holds, .text: render(inside, &levels, &out)
        case .records(let records):
          for record in records {
            levels.append(record)
            render(inside, &levels, &out)
            levels.removeLast()
          }
        }
      case .inverted(let level, let slot, let inside):
        switch levels[level].values[slot] {
        case .nothing: render(inside, &levels, &out)
        case .records(let records) where records.isEmpty: render(inside, &levels, &out)
        default: break
        }
      }
    }
  }
}
