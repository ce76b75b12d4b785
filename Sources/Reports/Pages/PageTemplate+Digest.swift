extension PageTemplate {
  /// A digest of all that the template says.
  var digest: Int64 {
    var content = ContentBytes()
    PageTemplate.add(nodes, to: &content)
    return content.digest
  }

  private static func add(_ nodes: [Node], to content: inout ContentBytes) {
    content.add(nodes.count)
    for node in nodes {
      switch node {
      case .text(let text):
        content.add(0)
        content.add(text)
      case .variable(let level, let slot): add(1, level, slot, to: &content)
      case .section(let level, let slot, let inside):
        add(2, level, slot, to: &content)
        add(inside, to: &content)
      case .inverted(let level, let slot, let inside):
        add(3, level, slot, to: &content)
        add(inside, to: &content)
      }
    }
  }

  private static func add(_ kind: Int, _ level: Int, _ slot: Int, to content: inout ContentBytes) {
    for number in [kind, level, slot] { content.add(number) }
  }
}
