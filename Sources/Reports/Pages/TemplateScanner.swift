/// Cuts a template's text into plain text and tags, with lines; the whitespace around a tag that stands alone on its
/// line goes away with the line (Mustache specification, "standalone tags").
struct TemplateScanner {
  /// A piece of a template.
  enum Piece {
    case text([UInt8])
    /// A tag: its sign (`#^/!>&{`, or 0 for a variable), its name and its line.
    case tag(sign: UInt8, name: String, line: Int)
  }

  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1

  private static let standalone = Array("#^/!>".utf8)

  /// All pieces of a template. Throws where a tag is not closed.
  static func pieces(of text: String, file: String) throws(TemplateFailure) -> [Piece] {
    var scanner = TemplateScanner(bytes: Array(text.utf8), file: file)
    return try scanner.scan()
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func scan() throws(TemplateFailure) -> [Piece] {
    var pieces: [Piece] = []
    var text: [UInt8] = []
    while position < bytes.count {
      guard starts(with: "{{") else {
        if bytes[position] == 0x0A { line += 1 }
        text.append(bytes[position])
        position += 1
        continue
      }
      let start = position
      let tagLine = line
      let (sign, name) = try tag()
      if TemplateScanner.standalone.contains(sign), isAlone(from: start) {
        while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
        skipLineEnd()
      }
      if !text.isEmpty { pieces.append(.text(text)) }
      text.removeAll()
      if sign != UInt8(ascii: "!") { pieces.append(.tag(sign: sign, name: name, line: tagLine)) }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    return pieces
  }

  private mutating func tag() throws(TemplateFailure) -> (sign: UInt8, name: String) {
    let tagLine = line
    position += 2
    var sign: UInt8 = 0
    if position < bytes.count, "#^/!>&{<$=%".utf8.contains(bytes[position]) {
      sign = bytes[position]
      position += 1
    }
    let start = position
    while position < bytes.count, !starts(with: "}}") {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
    guard position < bytes.count else { throw TemplateFailure(.tagNotClosed, file: file, line: tagLine) }
    let name = bytes[start..<position].filter { $0 > 0x20 }
    position += sign == UInt8(ascii: "{") ? 3 : 2
    return (sign, String(decoding: name, as: UTF8.self))
  }

  private func starts(with mark: StaticString) -> Bool {
    position + 1 < bytes.count && bytes[position] == mark.utf8Start[0] && bytes[position + 1] == mark.utf8Start[1]
  }

  /// Whether nothing but blanks stands before `start` and after `position` on their lines.
  private func isAlone(from start: Int) -> Bool {
    var before = start
    while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 { before -= 1 }
    guard before == 0 || bytes[before - 1] == 0x0A else { return false }
    var after = position
    while after < bytes.count, bytes[after] == 0x20 || bytes[after] == 0x09 || bytes[after] == 0x0D { after += 1 }
    return after == bytes.count || bytes[after] == 0x0A
  }

  private mutating func skipLineEnd() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    if position < bytes.count {
      position += 1
      line += 1
    }
  }
}
