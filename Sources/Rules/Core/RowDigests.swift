/// The digests of a batch's rows, in order; they lie in blocks, so that a growing batch copies none and wastes no memory.
public struct RowDigests: RandomAccessCollection, Sendable {
  private static let blockBits = 14

  private var blocks: [[RowDigest]] = []

  /// How many there are.
  public private(set) var count = 0

  /// No digests.
  public init() {}

  /// These digests.
  public init(_ digests: some Sequence<RowDigest>) {
    for digest in digests { append(digest) }
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of digests.
  public var endIndex: Int { count }

  /// The digest of the row number `index`, 0..<`count`.
  public subscript(index: Int) -> RowDigest {
    blocks[index &>> RowDigests.blockBits][index & (1 &<< RowDigests.blockBits - 1)]
  }

  /// Adds the digest of the next row.
  public mutating func append(_ digest: RowDigest) {
    if count & (1 << RowDigests.blockBits - 1) == 0 {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(1 << RowDigests.blockBits)
    }
    blocks[blocks.count - 1].append(digest)
    count += 1
  }
}
