public import Stations

/// Reads rows of a batch again from their files, one after the other; every worker makes one of its own
/// (`BatchView.rows`), so that no two share its buffers.
public struct BatchRows {
  private let digests: PagedList<RowDigest>
  private let read: (RowDigest) throws -> StationRow

  /// The rows of these digests, each read by `read`.
  init(_ digests: PagedList<RowDigest>, _ read: @escaping (RowDigest) throws -> StationRow) {
    self.digests = digests
    self.read = read
  }

  /// The row of a digest. Throws where its file has changed since the row was judged.
  public func row(_ index: Int) throws -> StationRow { try read(digests[index]) }
}
