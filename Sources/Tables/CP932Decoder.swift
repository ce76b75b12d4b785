/// Turns CP932 (Windows-31J) into UTF-8 by one table, made once from the system's own conversion.
public struct CP932Decoder: Sendable {
  private let table: CP932Table

  /// The one table of this process, made when the first text in CP932 is read. Nil where the system has no conversion
  /// from CP932.
  public static let system = CP932Decoder()

  /// Makes the table. Nil where the system has no conversion from CP932.
  public init?() {
    guard let converter = SystemConverter(from: "CP932", to: "UTF-16LE") else { return nil }
    table = CP932Table { converter.convertPair($0, $1) }
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

  /// How many bytes `decode` may touch for so many: a half-width katakana of one byte becomes three, and ASCII is
  /// stored eight bytes at once.
  static func capacity(for count: Int) -> Int { count * 3 + 8 }

  /// Writes the text in UTF-8 to `target`, which has room for `capacity(for:)`, and says how many bytes it became.
  ///
  /// `ends`, the ends of parts that lie one behind the other and end before ASCII or with the text, become their ends
  /// in UTF-8. `isWhole` becomes false where a byte is unknown.
  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>,
    moving ends: UnsafeMutableBufferPointer<UInt32> = UnsafeMutableBufferPointer(start: nil, count: 0),
    _ isWhole: inout Bool
  ) -> Int {
    table.withPairs { pairs in
      var (read, written, part) = (0, 0, 0)
      while read < bytes.count {
        let run = CP932Decoder.copyASCII(bytes, from: read, to: target + written)
        read += run
        written += run
        // No part ends between here and the next ASCII.
        while part < ends.count, ends[part] <= read {
          ends[part] &+= UInt32(truncatingIfNeeded: written - read)
          part += 1
        }
        while read < bytes.count, bytes[read] >= 0x80 {
          var (character, width) = (CP932Decoder.pair(bytes, at: read, pairs), 2)
          if character == 0 { (character, width) = (CP932Decoder.single(bytes[read], &isWhole), 1) }
          UnsafeMutableRawPointer(target + written).storeBytes(of: character.littleEndian, as: UInt32.self)
          written &+= Int(character >> 24)
          read &+= width
        }
      }
      for part in part..<ends.count { ends[part] &+= UInt32(truncatingIfNeeded: written - read) }
      return written
    } ?? 0
  }

  /// Copies the ASCII from `start` on, and says how many bytes it was.
  @inline(__always)
  private static func copyASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let (source, target) = (UnsafeRawBufferPointer(bytes), UnsafeMutableRawPointer(target))
    var index = start
    while index + 8 <= bytes.count {
      let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      (target + (index - start)).storeBytes(of: word, as: UInt64.self)
      let others = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      if others != 0 { return index - start + others.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 {
      (target + (index - start)).storeBytes(of: bytes[index], as: UInt8.self)
      index += 1
    }
    return index - start
  }

  /// The character of two bytes at a place; 0 for none.
  @inline(__always)
  private static func pair(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ pairs: UnsafePointer<CP932Table.Character>
  ) -> CP932Table.Character {
    index &+ 1 < bytes.count ? pairs[Int(bytes[index]) << 8 | Int(bytes[index &+ 1])] : 0
  }

  /// The character of one byte that is no ASCII: a half-width katakana, or U+FFFD, and then the text is not whole.
  private static func single(_ byte: UInt8, _ isWhole: inout Bool) -> CP932Table.Character {
    if byte >= 0xA1, byte <= 0xDF { return CP932Table.character(0xFF61 + UInt32(byte - 0xA1)) }
    isWhole = false
    return CP932Table.character(0xFFFD)
  }
}
