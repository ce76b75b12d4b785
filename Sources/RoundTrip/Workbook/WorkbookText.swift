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
    if text.utf16.count <= longest, escaped(text).utf16.count <= longest { return text }
    var text = text
    return text.withUTF8 { String(decoding: fitted($0), as: UTF8.self) }
  }

  private static func fitted(_ utf8: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var units = 0
    var index = 0
    while index < utf8.count {
      units += lengthOfEscaped(utf8, at: index) > 0 ? escapeLength : utf8[index] < 0xF0 ? 1 : 2
      if units > longest { break }
      repeat { index += 1 } while index < utf8.count && utf8[index] & 0xC0 == 0x80
    }
    return utf8[..<index]
  }

  /// The text as it is written into the file.
  ///
  /// A workbook reads `_xHHHH_` as the character with this number, so a text that looks like that needs its underscore
  /// escaped; characters that XML does not know are written in that form. Source: ISO/IEC 29500-1, 22.9.2.19
  /// (ST_Xstring).
  static func escaped(_ text: String) -> String {
    var text = text
    return text.withUTF8 { mayNeedEscape($0) ? escaped($0) : nil } ?? text
  }

  /// The characters of a text where no escape is read, without those that XML does not know.
  static func plain(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      scalar == "\t" || scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    }
  }

  private static func escaped(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(utf8.count + escapeLength)
    var start = 0
    var index = 0
    while index < utf8.count {
      let length = lengthOfEscaped(utf8, at: index)
      if length > 0 {
        escaped.append(contentsOf: utf8[start..<index])
        escaped.append(contentsOf: code(utf8[index], last: utf8[index + length - 1]).utf8)
        start = index + length
      }
      index += max(1, length)
    }
    escaped.append(contentsOf: utf8[start...])
    return String(decoding: escaped, as: UTF8.self)
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
    return found.hasYes || utf8.first.map(mayNeedEscape) ?? false
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == UInt8(ascii: "_") }

  private typealias Lanes = SIMD16<UInt8>

  /// How many bytes of the character at `index` are written as an escape together; 0 for a character that stays.
  @inline(__always)
  private static func lengthOfEscaped(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = utf8[index]
    // A carriage return would come back as a line feed.
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A ? 0 : 1 }
    if byte == UInt8(ascii: "_") { return looksEscaped(utf8[index...]) ? 1 : 0 }
    // U+FFFE and U+FFFF.
    return byte == 0xEF && utf8[index...].dropFirst().first == 0xBF && utf8[index + 2] >= 0xBE ? 3 : 0
  }

  /// Whether the text begins with `_xHHHH_`.
  private static func looksEscaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let head = text.prefix(escapeLength)
    guard head.count == escapeLength, head.last == UInt8(ascii: "_") else { return false }
    return head.dropFirst().first == UInt8(ascii: "x")
      && head.dropFirst(2).dropLast().allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
  }

  /// The escape of a character of one byte, or of U+FFFE or U+FFFF, by its first and its last byte.
  private static func code(_ first: UInt8, last: UInt8) -> String {
    let number = first < 0x80 ? UInt32(first) : 0xFF00 | UInt32(last | 0x40)
    return "_x" + Digits.hexadecimal(number, width: 4, uppercase: true) + "_"
  }
}
