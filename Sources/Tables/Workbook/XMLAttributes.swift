import Glibc

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
