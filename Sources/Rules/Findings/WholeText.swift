/// Appends bytes that should be UTF-8 so that they surely are.
enum WholeText {
  /// Appends the bytes; where they are no UTF-8, what `String` makes of them.
  static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    if isWhole(bytes.span) {
      out.append(contentsOf: bytes)
    } else {
      out.append(contentsOf: String(decoding: bytes, as: UTF8.self).utf8)
    }
  }

  private static func isWhole(_ bytes: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    return all < 0x80 || (try? UTF8Span(validating: bytes)) != nil
  }
}
