/// Appends bytes that should be UTF-8 so that they surely are.
enum WholeText {
  /// Appends the bytes; where they are no UTF-8, what `String` makes of them.
  static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    if (try? UTF8Span(validating: bytes.span)) != nil {
      out.append(contentsOf: bytes)
    } else {
      out.append(contentsOf: String(decoding: bytes, as: UTF8.self).utf8)
    }
  }
}
