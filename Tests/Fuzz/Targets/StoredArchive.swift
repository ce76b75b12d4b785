/// Packs parts into an archive without compressing them (APPNOTE.TXT - .ZIP File Format Specification, 4.3).
struct StoredArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a part.
  mutating func add(_ path: String, _ content: [UInt8]) {
    let name = Array(path.utf8)
    let place = bytes.count
    let sizes = number(StoredArchive.checksum(content)) + number(content.count) + number(content.count)
    // Version 2.0, no flags, stored, 1 January 1980.
    let common = short(20) + short(0) + short(0) + short(0) + short(0x21) + sizes + short(name.count) + short(0)
    bytes += [0x50, 0x4B, 0x03, 0x04] + common + name + content
    directory += [0x50, 0x4B, 0x01, 0x02] + short(20) + common + short(0) + short(0) + short(0) + number(0)
    directory += number(place) + name
    count += 1
  }

  /// The archive.
  var packed: [UInt8] {
    bytes + directory + [0x50, 0x4B, 0x05, 0x06] + short(0) + short(0) + short(count) + short(count)
      + number(directory.count) + number(bytes.count) + short(0)
  }

  private func short(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

  private func number(_ value: Int) -> [UInt8] { short(value & 0xFFFF) + short(value >> 16 & 0xFFFF) }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return Int(sum ^ 0xFFFF_FFFF)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
  }
}
