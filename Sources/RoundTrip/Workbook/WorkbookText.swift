import Tables

/// Text as a cell of a workbook holds it.
enum WorkbookText {
  /// The most characters (UTF-16 units) that a cell can hold.
  private static let longest = TableReader.longestCell

  /// How many characters an escaped one takes in the file.
  private static let escapeLength = 7

  /// The beginning of the text that fits into a cell, in the form in which the file holds it; almost always all of it.
  static func fitted(_ text: String) -> String {
    if text.utf8.count <= longest / escapeLength { return text }
    if text.utf16.count <= longest, escaped(text).unicodeScalars.count <= longest { return text }
    var units = 0
    var fitted = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      units += needsEscape(scalars[index...]) ? escapeLength : UTF16.width(scalars[index])
      if units > longest { break }
      fitted.append(scalars[index])
    }
    return String(fitted)
  }

  /// The text as it is written into the file.
  ///
  /// A workbook reads `_xHHHH_` as the character with this number, so a text that looks like that needs its underscore
  /// escaped; characters that XML does not know are written in that form. Source: ISO/IEC 29500-1, 22.9.2.19
  /// (ST_Xstring).
  static func escaped(_ text: String) -> String {
    var text = text
    if !text.withUTF8(mayNeedEscape) { return text }
    var escaped = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      if needsEscape(scalars[index...]) {
        escaped.append(contentsOf: code(scalars[index]).unicodeScalars)
      } else {
        escaped.append(scalars[index])
      }
    }
    return String(escaped)
  }

  /// Whether anything in the text must be escaped; sometimes says so where nothing must, never the other way round.
  /// Looks at sixteen bytes at a time, and at those before them: U+FFFE and U+FFFF end in BF BE and BF BF, which few
  /// others do.
  private static func mayNeedEscape(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(utf8)
    var found = SIMDMask<SIMD16<Int8>>(repeating: false)
    var index = 1
    while index + Lanes.scalarCount <= utf8.count {
      let byte = raw.loadUnaligned(fromByteOffset: index, as: Lanes.self)
      let before = raw.loadUnaligned(fromByteOffset: index - 1, as: Lanes.self)
      found = found .| (byte .< Lanes(repeating: 0x20)) .| (byte .== Lanes(repeating: UInt8(ascii: "_")))
      let isLast = (byte & Lanes(repeating: 0xFE)) .== Lanes(repeating: 0xBE)
      found = found .| ((before .== Lanes(repeating: 0xBF)) .& isLast)
      index += Lanes.scalarCount
    }
    while index < utf8.count {
      if mayNeedEscape(utf8[index]) || utf8[index - 1] == 0xBF && utf8[index] & 0xFE == 0xBE { return true }
      index += 1
    }
    return any(found) || utf8.first.map(mayNeedEscape) ?? false
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == UInt8(ascii: "_") }

  private typealias Lanes = SIMD16<UInt8>

  /// Whether the first character of the text must be escaped.
  private static func needsEscape(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let first = text.first else { return false }
    return first == "_" ? looksEscaped(text) : isEscaped(first)
  }

  /// Control characters that XML does not know or changes: a carriage return would come back as a line feed.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether the text begins with `_xHHHH_`.
  private static func looksEscaped(_ text: Substring.UnicodeScalarView) -> Bool {
    let head = Array(text.prefix(escapeLength))
    return head.count == escapeLength && head[1] == "x" && head[6] == "_"
      && head[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    "_x" + Digits.hexadecimal(scalar.value, width: 4, uppercase: true) + "_"
  }
}
