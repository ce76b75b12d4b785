/// Bytes that were put down by a `SpoolWriter`, and perhaps a few more.
public struct SpooledBytes: Sendable {
  private let file: ByteSource?
  private let fileSize: Int64
  /// What stands behind the bytes of the file.
  private var tail: [UInt8]

  init(file: ByteSource?, fileSize: Int64, tail: [UInt8]) {
    self.file = file
    self.fileSize = fileSize
    self.tail = tail
  }

  /// How many bytes there are.
  public var size: Int64 { fileSize + Int64(tail.count) }

  /// Appends a few bytes, which stay in memory.
  public mutating func append(_ bytes: [UInt8]) {
    tail.append(contentsOf: bytes)
  }

  /// Reads up to `count` bytes from `offset` on; fewer only at the end. Throws `TemporaryPlace.Failure`.
  public func read(at offset: Int64, count: Int) throws -> [UInt8] {
    var bytes = offset < fileSize ? try file?.read(at: offset, count: count) ?? [] : []
    let start = Int(max(0, offset - fileSize))
    if bytes.count < count, start < tail.count {
      bytes.append(contentsOf: tail[start..<min(start + count - bytes.count, tail.count)])
    }
    return bytes
  }
}
