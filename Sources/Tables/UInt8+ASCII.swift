extension UInt8 {
  /// Whether the byte is one of the ASCII digits 0 to 9, which no other character of UTF-8 has in it.
  @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// Whether the byte is one of the ASCII letters A to Z.
  @inlinable public var isASCIICapital: Bool { self &- 0x41 < 26 }

  /// Whether the byte is one of the ASCII letters A to Z and a to z.
  @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// The small letter of an ASCII capital; any other byte as it is.
  @inlinable public var lowercasedASCII: UInt8 { isASCIICapital ? self | 0x20 : self }
}
