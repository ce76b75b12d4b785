import Glibc

/// A name in a tag, without its prefix. It lives as long as the call that hands it over.
///
/// The parts of a workbook use few vocabularies, and where an element stands tells which one it is of.
struct XMLName {
  /// The name in UTF-8, with a NUL behind it.
  let text: UnsafePointer<CChar>

  /// The name behind the prefix, if there is one.
  init(_ qualified: UnsafePointer<CChar>) {
    text = strchr(qualified, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? qualified
  }

  /// Whether it is this name.
  static func ~= (pattern: StaticString, name: XMLName) -> Bool {
    strcmp(name.text, UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }
}

/// The attributes of a tag. They live as long as the call that hands them over.
struct XMLAttributes {
  /// Names and values in turn, with a nil behind them.
  let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute, in UTF-8 with a NUL behind it; nil without the attribute.
  subscript(name: StaticString) -> UnsafePointer<CChar>? {
    guard var next = list else { return nil }
    while let key = next[0] {
      if name ~= XMLName(key) { return next[1] }
      next += 2
    }
    return nil
  }

  /// The value of an attribute as text.
  func text(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  /// The value of an attribute as a whole number of at most nine digits.
  func number(_ name: StaticString) -> Int? {
    guard let value = self[name] else { return nil }
    return WholeNumber.read(UnsafeBufferPointer(start: value, count: strlen(value)).lazy.map { UInt8(bitPattern: $0) })
  }

  /// Whether an attribute says yes: `1`, or `true` as LibreOffice writes.
  func isTrue(_ name: StaticString) -> Bool {
    guard let value = self[name] else { return false }
    return strcmp(value, "1") == 0 || strcmp(value, "true") == 0
  }
}

/// Whole numbers in ASCII digits.
enum WholeNumber {
  /// The number, or nil where there are other characters, none, or more than nine.
  static func read(_ digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    var count = 0
    for byte in digits {
      guard byte >= 0x30, byte <= 0x39, count < 9 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      count += 1
    }
    return count > 0 ? value : nil
  }
}
