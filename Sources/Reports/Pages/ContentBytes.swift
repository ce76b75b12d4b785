import Stations
import Tables

/// Values one after the other, each with its length, so that different values never give the same bytes.
struct ContentBytes {
  private var bytes: [UInt8] = []

  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: Int) { add(Int64(number)) }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// No calendar has the day that stands for none.
  mutating func add(_ day: Day?) { add(Int64(day?.number ?? .min)) }

  mutating func add(_ text: String?) {
    guard let text else { return add(-1) }
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: [UInt8]) {
    add(text.count)
    bytes.append(contentsOf: text)
  }

  /// A part of the SHA-256 of it all, from which nobody can read a value.
  var digest: Int64 { SHA256.number(of: bytes) }
}
