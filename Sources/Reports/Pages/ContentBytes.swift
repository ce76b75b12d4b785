import Stations
import Tables

/// Values one after the other, each with its length, so that different values never give the same bytes.
struct ContentBytes {
  private var bytes: [UInt8] = []

  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: Int) { add(Int64(number)) }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// No calendar has the day that stands for none.
  mutating func add(_ day: Day?) { add(Int64(day?.number ?? .min)) }

  mutating func add(_ text: String?) {
    guard let text else { return add(-1) }
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: [UInt8]) {
    add(text.count)
    bytes.append(contentsOf: text)
  }

  /// A part of the SHA-256 of it all, from which nobody can read a value.
  var digest: Int64 { SHA256.number(of: bytes) }
}

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
