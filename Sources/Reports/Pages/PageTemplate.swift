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

  /// A step of rendering. The steps of what stands inside a section follow the section's own.
  private struct Step {
    enum Kind: UInt8 { case text, variable, section, inverted }

    let kind: Kind
    let level: Int
    let slot: Int
    /// Of a text: where it stands in `texts`. Of a section: the steps inside it.
    var range: Range<Int>
  }

  let nodes: [Node]
  /// The nodes one after the other, so that rendering walks along plain memory.
  private let steps: [Step]
  private let texts: [UInt8]
  /// Every name that the template mentions.
  let names: Set<String>

  init(nodes: [Node], names: Set<String> = []) {
    self.nodes = nodes
    self.names = names
    var steps: [Step] = []
    var texts: [UInt8] = []
    PageTemplate.lay(nodes, &steps, &texts)
    self.steps = steps
    self.texts = texts
  }

  private static func lay(_ nodes: [Node], _ steps: inout [Step], _ texts: inout [UInt8]) {
    for node in nodes {
      switch node {
      case .text(let bytes):
        steps.append(Step(kind: .text, level: 0, slot: 0, range: texts.count..<texts.count + bytes.count))
        texts += bytes
      case .variable(let level, let slot):
        steps.append(Step(kind: .variable, level: level, slot: slot, range: 0..<0))
      case .section(let level, let slot, let inside), .inverted(let level, let slot, let inside):
        let place = steps.count
        let kind: Step.Kind = if case .section = node { .section } else { .inverted }
        steps.append(Step(kind: kind, level: level, slot: slot, range: 0..<0))
        lay(inside, &steps, &texts)
        steps[place].range = place + 1..<steps.count
      }
    }
  }

  /// Appends the page of a record.
  func render(_ record: TemplateRecord, as form: Form = .html, to out: inout [UInt8]) {
    var levels = [record]
    render(steps.indices, &levels, form, &out)
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
    render(steps.indices, &levels, .html, &out)
  }

  /// What the page is written as.
  enum Form {
    /// HTML: `& < > " '` are escaped.
    case html
    /// Plain text: nothing is escaped.
    case plain
  }

  private func render(_ range: Range<Int>, _ levels: inout [TemplateRecord], _ form: Form, _ out: inout [UInt8]) {
    var place = range.lowerBound
    while place < range.upperBound {
      let step = steps[place]
      place += 1
      switch step.kind {
      case .text:
        texts.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[step.range])) }
      case .variable:
        guard case .text(let text) = levels[step.level].values[step.slot] else { continue }
        switch form {
        case .html: HTMLText.append(text, to: &out)
        case .plain: out.append(contentsOf: text.utf8)
        }
      case .section:
        place = step.range.upperBound
        renderSection(step, &levels, form, &out)
      case .inverted:
        place = step.range.upperBound
        if levels[step.level].values[step.slot].isEmpty { render(step.range, &levels, form, &out) }
      }
    }
  }

  private func renderSection(
    _ step: Step, _ levels: inout [TemplateRecord], _ form: Form, _ out: inout [UInt8]
  ) {
    switch levels[step.level].values[step.slot] {
    case .nothing: break
    case .holds, .text: render(step.range, &levels, form, &out)
    case .records(let records):
      for record in records {
        levels.append(record)
        render(step.range, &levels, form, &out)
        levels.removeLast()
      }
    }
  }
}
