import Glibc

/// Turns CP932 (Windows-31J) into UTF-8 by one table, made once from the system's own conversion.
public struct CP932Decoder: Sendable {
  /// Per pair of lead and trail byte, the Unicode scalar; 0 where there is none.
  private let pairs: [UInt16]

  /// The one table of this process, made when it is first asked for. Nil where the system has no conversion from CP932.
  public static let system = CP932Decoder()

  /// Makes the table. Nil where the system has no conversion from CP932.
  public init?() {
    guard let converter = SystemConverter(from: "CP932", to: "UTF-16LE") else { return nil }
    var pairs = [UInt16](repeating: 0, count: 256 * 256)
    for lead in 0x81...0xFC where CP932Decoder.isLead(UInt8(lead)) {
      for trail in 0x40...0xFC where trail != 0x7F {
        let units = converter.convert([UInt8(lead), UInt8(trail)])
        if let units, units.count == 2 { pairs[lead << 8 | trail] = UInt16(units[0]) | UInt16(units[1]) << 8 }
      }
    }
    self.pairs = pairs
  }

  /// Whether the byte begins a character of two bytes.
  @inline(__always)
  public static func isLead(_ byte: UInt8) -> Bool {
    byte >= 0x81 && byte <= 0x9F || byte >= 0xE0 && byte <= 0xFC
  }

  /// The text in UTF-8, with U+FFFD for every byte that CP932 does not know, and whether there was any.
  public func decode(_ bytes: Span<UInt8>) -> (utf8: [UInt8], isWhole: Bool) {
    var isWhole = true
    // The worst case: a half-width katakana of one byte becomes three.
    let utf8 = [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { output, count in
      var read = 0
      var written = 0
      let end = bytes.count
      while read < end {
        let byte = bytes[unchecked: read]
        read += 1
        if byte < 0x80 {
          output[written] = byte
          written += 1
          continue
        }
        var scalar: UInt16 = 0
        if CP932Decoder.isLead(byte), read < end {
          scalar = pairs[Int(byte) << 8 | Int(bytes[unchecked: read])]
          if scalar != 0 { read += 1 }
        } else if byte >= 0xA1 && byte <= 0xDF {
          scalar = 0xFF61 + UInt16(byte - 0xA1)
        }
        if scalar == 0 {
          isWhole = false
          scalar = 0xFFFD
        }
        if scalar < 0x800 {
          output[written] = 0xC0 | UInt8(scalar >> 6)
        } else {
          output[written] = 0xE0 | UInt8(scalar >> 12)
          written += 1
          output[written] = 0x80 | UInt8(scalar >> 6 & 0x3F)
        }
        output[written + 1] = 0x80 | UInt8(scalar & 0x3F)
        written += 2
      }
      count = written
    }
    return (utf8, isWhole)
  }
}
