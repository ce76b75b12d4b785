extension UInt8 {
  /// Whether the byte is one of the ASCII digits 0 to 9, which no other character of UTF-8 has in it.
  @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
