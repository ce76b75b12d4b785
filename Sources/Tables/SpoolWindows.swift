/// Reads spooled bytes that are asked for nearly in order, some tens of kilobytes at once.
///
/// Two windows are kept, so that two series of bytes may be read side by side.
public struct SpoolWindows {
  /// A piece of the spool.
  public struct Window {
    /// Where it begins.
    public var start: Int64 = 0
    /// Its bytes.
    public var bytes: [UInt8] = []

    func holds(_ offset: Int64, _ count: Int) -> Bool {
      offset >= start && offset + Int64(count) <= start + Int64(bytes.count)
    }
  }

  private let spool: SpooledBytes
  private let size: Int
  private var last = Window()
  private var other = Window()

  /// Windows of at least `size` bytes, as far as there are.
  public init(_ spool: SpooledBytes, size: Int) {
    self.spool = spool
    self.size = size
  }

  /// A window that holds `count` bytes from `offset` on. Throws `TemporaryPlace.Failure`.
  public mutating func window(at offset: Int64, count: Int) throws -> Window {
    if last.holds(offset, count) { return last }
    swap(&last, &other)
    if !last.holds(offset, count) {
      last = Window(start: offset, bytes: try spool.read(at: offset, count: max(count, size)))
    }
    return last
  }
}
