import Glibc
import SystemPackage

/// A temporary file without a name: what cannot be read twice (standard input, decoded UTF-16) is put down here.
///
/// The name is gone before the first byte is written, so nothing is left behind whatever happens.
struct ByteSpool: ~Copyable {
  private let descriptor: FileDescriptor
  private var size: Int64 = 0

  /// Makes an empty spool in the folder for temporary files. Throws `Errno`.
  init() throws {
    let file = try TemporaryFile(beginning: TemporaryPlace.beginning)
    unlink(file.path.string)
    descriptor = file.descriptor
  }

  deinit {
    try? descriptor.close()
  }

  /// Appends the bytes. Throws `Errno`.
  mutating func append(_ bytes: [UInt8]) throws {
    size += Int64(try descriptor.writeAll(bytes))
  }

  /// Everything that can be read from the descriptor. Throws `Errno`.
  static func taking(_ descriptor: FileDescriptor) throws -> ByteSource {
    var spool = try ByteSpool()
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try block.withUnsafeMutableBytes { try descriptor.read(into: $0) }
      if count == 0 { break }
      try spool.append(Array(block[..<count]))
    }
    return spool.source()
  }

  /// The finished spool as a source, which closes it in the end.
  consuming func source() -> ByteSource {
    let source = ByteSource(owning: descriptor, size: size)
    discard self
    return source
  }
}
