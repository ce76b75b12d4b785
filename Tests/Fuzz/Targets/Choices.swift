/// Takes decisions from the front of an input; what is left of it is data.
struct Choices {
  /// What no decision has used yet.
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// A number below `limit`, 0 at the end of the input.
  mutating func number(below limit: Int) -> Int {
    limit > 0 ? Int(rest.popFirst() ?? 0) % limit : 0
  }

  /// At most `most` bytes, as many as the next byte says.
  mutating func bytes(most: Int) -> [UInt8] {
    let count = min(number(below: most + 1), rest.count)
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// Whatever bytes are left as text.
  mutating func text(most: Int) -> String { String(decoding: bytes(most: most), as: UTF8.self) }
}
