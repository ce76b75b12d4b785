import Tables

/// Writes JSON (RFC 8259) by hand: keys in the order in which they are written, UTF-8, no BOM.
///
/// Beside what JSON demands, DEL and the line ends U+0085, U+2028 and U+2029 are escaped, so that a JSONL file has
/// exactly one line per object whatever splits its lines.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// Whether every member stands on a line of its own.
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false
  private var isAfterKey = false

  init(isPretty: Bool = false) {
    self.isPretty = isPretty
  }

  /// Lends a writer that appends to `out`, without copying what `out` holds.
  static func append(to out: inout [UInt8], isPretty: Bool = false, _ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(isPretty: isPretty)
    swap(&writer.bytes, &out)
    body(&writer)
    swap(&writer.bytes, &out)
  }

  mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }

  mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

  /// A key of the open object; its value must follow.
  mutating func key(_ name: StaticString) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// A key that is data, such as a rule's identifier.
  mutating func key(data name: String) {
    beginValue()
    quoted(name)
    endKey()
  }

  mutating func string(_ text: String?) {
    beginValue()
    if let text { quoted(text) } else { null() }
    needsComma = true
  }

  mutating func number(_ number: Int?) {
    beginValue()
    if let number { bytes.append(contentsOf: String(number).utf8) } else { null() }
    needsComma = true
  }

  /// A duration in seconds with three decimals.
  mutating func seconds(milliseconds: Int) {
    beginValue()
    let decimals = String(1_000 + milliseconds % 1_000).dropFirst()
    bytes.append(contentsOf: "\(milliseconds / 1_000).\(decimals)".utf8)
    needsComma = true
  }

  mutating func flag(_ flag: Bool) {
    beginValue()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    beginValue()
    bytes.append(UInt8(ascii: open))
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func null() { bytes.append(contentsOf: "null".utf8) }
}

/// Pieces of JSON for those who write the same members again and again; commas are theirs to write.
extension JSONWriter {
  /// A text as it is written.
  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.quoted(text)
    return writer.bytes
  }

  /// Appends signs as they are.
  mutating func append(_ signs: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount))
  }

  /// Appends a value as it was written before.
  mutating func append(_ written: [UInt8]) { bytes.append(contentsOf: written) }

  /// Members of an object as they are written on one line.
  static func members(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    body(&writer)
    return writer.bytes
  }

  /// Members of the open object as `members` has given them.
  mutating func members(_ written: [UInt8]) {
    beginValue()
    append(written)
    needsComma = true
  }

  /// Appends a number.
  mutating func append(_ number: Int) { Digits.append(number, to: &bytes) }

  /// Appends letters and digits, which need no escape.
  mutating func append(_ body: (inout [UInt8]) -> Void) { body(&bytes) }

  /// Appends text in UTF-8.
  mutating func append(quoted text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Ends a line that was written in pieces.
  mutating func endLine(_ signs: StaticString) {
    append(signs)
    endLine()
  }
}

extension JSONWriter {
  private mutating func quoted(_ text: String) {
    var text = text
    text.withUTF8 { append(quoted: $0.span) }
  }

  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    var index = 0
    while index < utf8.count {
      let length = JSONWriter.escapedLength(utf8, at: index)
      if length > 0 {
        bytes.append(contentsOf: utf8[clean..<index])
        appendEscape(utf8[index..<index + length])
        clean = index + length
      }
      index += length > 0 ? length : JSONWriter.step(utf8[index])
    }
    if clean < utf8.count { bytes.append(contentsOf: utf8[clean...]) }
  }

  /// Three bytes at once for nearly every Japanese character.
  @inline(__always)
  private static func step(_ lead: UInt8) -> Int { lead >= 0xE3 && lead <= 0xEF ? 3 : 1 }

  /// How many bytes at `index` must be escaped together; 0 for none.
  @inline(__always)
  private static func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = utf8[index]
    if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return 1 }
    if byte == 0xC2, index + 1 < utf8.count, utf8[index + 1] == 0x85 { return 2 }
    if byte == 0xE2, index + 2 < utf8.count, utf8[index + 1] == 0x80, utf8[index + 2] & 0xFE == 0xA8 { return 3 }
    return 0
  }

  private mutating func appendEscape(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) {
    let byte = utf8[utf8.startIndex]
    switch byte {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0xC2: bytes.append(contentsOf: "\\u0085".utf8)
    case 0xE2: bytes.append(contentsOf: (utf8.last == 0xA8 ? "\\u2028" : "\\u2029").utf8)
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(JSONWriter.hex[Int(byte >> 4)])
      bytes.append(JSONWriter.hex[Int(byte & 15)])
    }
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
