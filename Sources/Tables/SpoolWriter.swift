/// Takes bytes one after the other and gives them back at any place: in memory while they are few, else from a temporary
/// file without a name.
public struct SpoolWriter: ~Copyable {
  /// How many bytes are kept in memory before they are put down.
  private let limit: Int
  private var pending: [UInt8] = []
  private var file: ByteSpool?
  private var written: Int64 = 0

  /// A spool without bytes that keeps up to about `limit` bytes in memory.
  public init(limit: Int = 4 << 20) {
    self.limit = limit
  }

  /// Where the next bytes will stand.
  public var size: Int64 { written + Int64(pending.count) }

  /// Appends bytes. Throws `Errno` where there is no room for temporary files.
  public mutating func append(_ bytes: [UInt8]) throws {
    pending.append(contentsOf: bytes)
    if pending.count >= limit { try putDown() }
  }

  /// Everything that was appended.
  public consuming func finish() -> SpooledBytes {
    let tail = pending
    guard let file = file.take() else { return SpooledBytes(file: nil, tail: tail) }
    return SpooledBytes(file: file.source(), tail: tail)
  }

  private mutating func putDown() throws {
    if file == nil { file = try ByteSpool() }
    try file?.append(pending)
    written += Int64(pending.count)
    pending.removeAll(keepingCapacity: true)
  }
}
