import Glibc

/// The system's conversion between two encodings (iconv), for small texts and for making tables.
final class SystemConverter {
  private let handle: iconv_t

  /// Opens the conversion, or nil where the system has none.
  init?(from source: String, to target: String) {
    guard let handle = iconv_open(target, source), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit {
    iconv_close(handle)
  }

  /// The converted bytes, or nil where any of them has no counterpart.
  func convert(_ bytes: [UInt8]) -> [UInt8]? {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 8)
    let written: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var fromLeft = source.count
        var into = target.baseAddress
        var intoLeft = target.count
        let result = iconv(handle, &from, &fromLeft, &into, &intoLeft)
        iconv(handle, nil, nil, nil, nil)
        return result == -1 || fromLeft > 0 ? nil : target.count - intoLeft
      }
    }
    return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
  }

  /// The one UTF-16 unit, least byte first, that two bytes become, or nil; without allocation, for making tables.
  func convertPair(_ first: UInt8, _ second: UInt8) -> UInt16? {
    var input = (CChar(bitPattern: first), CChar(bitPattern: second))
    var unit: UInt32 = 0
    return withUnsafeMutableBytes(of: &input) { source in
      withUnsafeMutableBytes(of: &unit) { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count
        var into = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var intoLeft = target.count
        let result = iconv(handle, &from, &fromLeft, &into, &intoLeft)
        if result == -1 { iconv(handle, nil, nil, nil, nil) }
        guard result != -1, fromLeft == 0, intoLeft == 2 else { return nil }
        return target.load(as: UInt16.self).littleEndian
      }
    }
  }
}
