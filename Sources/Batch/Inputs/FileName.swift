import Glibc
import SystemPackage
import Tables

/// The names of files as people read them.
enum FileName {
  /// The name in UTF-8. One that is not UTF-8 comes from an archive that was packed on Windows, and is read as CP932.
  static func text(_ name: FilePath.Component) -> String {
    let bytes = name.withPlatformString { pointer in
      UnsafeBufferPointer(start: pointer, count: strlen(pointer)).map { UInt8(bitPattern: $0) }
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    guard let read = CP932Decoder.system?.decode(bytes.span), read.isWhole else { return name.string }
    return String(decoding: read.utf8, as: UTF8.self)
  }
}
