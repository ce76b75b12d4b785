/// Reads one object of strings.
struct FlatJSONParser {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func object() -> [(String, String)]? {
    var members: [(String, String)] = []
    guard take("{") else { return nil }
    if !take("}") {
      repeat {
        guard let name = string(), take(":"), let value = string() else { return nil }
        members.append((name, value))
      } while take(",")
      guard take("}") else { return nil }
    }
    skipSpaces()
    return at == bytes.count ? members : nil
  }

  private mutating func skipSpaces() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalars = escape() else { return nil }
        text.append(contentsOf: scalars)
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> [UInt8]? {
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return unicodeEscape()
    default: return nil
    }
  }

  private mutating func unicodeEscape() -> [UInt8]? {
    guard let unit = hexUnit() else { return nil }
    var units = [unit]
    if unit & 0xFC00 == 0xD800, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      at += 2
      guard let second = hexUnit() else { return nil }
      units.append(second)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func hexUnit() -> UInt16? {
    guard at + 4 <= bytes.count, bytes[at..<at + 4].allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "+") }) else {
      return nil
    }
    let digits = String(decoding: bytes[at..<at + 4], as: UTF8.self)
    at += 4
    return UInt16(digits, radix: 16)
  }
}
