import SystemPackage

/// A temporary file without a name: what cannot be read twice (standard input, decoded UTF-16) is put down here.
struct ByteSpool: ~Copyable {
  private let descriptor: FileDescriptor
  private var size: Int64 = 0

  /// Makes an empty spool in the folder for temporary files. Throws `TemporaryPlace.Failure`.
  init() throws(TemporaryPlace.Failure) {
    descriptor = try TemporaryPlace.makeFile()
  }

  deinit {
    try? descriptor.close()
  }

  /// Appends the bytes. Throws `TemporaryPlace.Failure`.
  mutating func append(_ bytes: [UInt8]) throws(TemporaryPlace.Failure) {
    let descriptor = descriptor
    size += Int64(try TemporaryPlace.using { try descriptor.writeAll(bytes) })
  }

  /// Everything that can be read from the descriptor. Throws `Errno` or `TemporaryPlace.Failure`.
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
