/// Turns CP932 (Windows-31J) into UTF-8 by one table, made once from the system's own conversion.
public struct CP932Decoder: Sendable {
  private let table: CP932Table

  /// The one table of this process, made when the first text in CP932 is read. Nil where the system has no conversion from
  /// CP932.
  public static let system = CP932Decoder()

  /// Makes the table. Nil where the system has no conversion from CP932.
  public init?() {
    guard let converter = SystemConverter(from: "CP932", to: "UTF-16LE") else { return nil }
    table = CP932Table { converter.convertPair($0, $1) }
  }

  /// Whether the byte begins a character of two bytes.
  @inline(__always)
  public static func isLead(_ byte: UInt8) -> Bool {
    byte >= 0x81 && byte <= 0x9F || byte >= 0xE0 && byte <= 0xFC
  }

  /// The text in UTF-8, with U+FFFD for every byte that CP932 does not know, and whether there was any.
  public func decode(_ bytes: Span<UInt8>) -> (utf8: [UInt8], isWhole: Bool) {
    var isWhole = true
    let utf8 = [UInt8](unsafeUninitializedCapacity: CP932Decoder.capacity(for: bytes.count)) { output, count in
      guard let target = output.baseAddress else { return }
      bytes.withUnsafeBufferPointer { count = decode($0, to: target, &isWhole) }
    }
    return (utf8, isWhole)
  }

  /// How many bytes `decode` may touch for so many: a half-width katakana of one byte becomes three, and every
  /// character is stored as four.
  static func capacity(for count: Int) -> Int { count * 3 + 1 }

  /// Writes the text in UTF-8 to `target`, which has room for `capacity(for:)`, and says how many bytes it became.
  /// `isWhole` becomes false where a byte is unknown.
  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, _ isWhole: inout Bool
  ) -> Int {
    table.withPairs { CP932Decoder.decode(bytes, by: $0, to: target, &isWhole) } ?? 0
  }

  @inline(__always)
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, by pairs: UnsafePointer<CP932Table.Character>,
    to target: UnsafeMutablePointer<UInt8>, _ isWhole: inout Bool
  ) -> Int {
    var read = 0
    var written = 0
    let source = UnsafeRawBufferPointer(bytes)
    while read < bytes.count {
      // Most bytes are ASCII, and stand together: eight at once.
      if read + 8 <= bytes.count {
        let word = source.loadUnaligned(fromByteOffset: read, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          UnsafeMutableRawPointer(target + written).storeBytes(of: word, as: UInt64.self)
          read += 8
          written += 8
          continue
        }
      }
      let byte = bytes[read]
      read += 1
      if byte < 0x80 {
        target[written] = byte
        written += 1
        continue
      }
      var character: CP932Table.Character = 0
      if CP932Decoder.isLead(byte), read < bytes.count {
        character = pairs[Int(byte) << 8 | Int(bytes[read])]
        if character != 0 { read += 1 }
      } else if byte >= 0xA1 && byte <= 0xDF {
        character = CP932Table.character(0xFF61 + UInt32(byte - 0xA1))
      }
      if character == 0 {
        isWhole = false
        character = CP932Table.character(0xFFFD)
      }
      UnsafeMutableRawPointer(target + written).storeBytes(of: character.littleEndian, as: UInt32.self)
      written += Int(character >> 24)
    }
    return written
  }
}
