public import Stations

/// The rows of the whole batch, in the order of files and rows, as far as rules about duplicates need them.
public struct BatchView: Sendable {
  /// A digest per judged row.
  public let digests: PagedList<RowDigest>
  /// What the files are called, by their place in the list of inputs.
  let files: [String]
  private let reader: @Sendable () -> (RowDigest) throws -> StationRow

  /// A batch of the rows of `files`; `reader` makes what reads the row of a digest again from its file, and throws
  /// where the file has changed since.
  public init(
    digests: PagedList<RowDigest>, files: [String], reader: @escaping @Sendable () -> (RowDigest) throws -> StationRow
  ) {
    self.digests = digests
    self.files = files
    self.reader = reader
  }

  /// The batch's rows, for one worker to read again.
  public func rows() -> BatchRows { BatchRows(digests, reader()) }

  /// The index of the row at a place, or nil where no judged row is there.
  public func index(of place: RowPlace) -> Int? {
    var low = 0
    var high = digests.count
    while low < high {
      let middle = (low + high) / 2
      if digests[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low < digests.count && digests[low].place == place ? low : nil
  }

  /// The indices of rows that share a value, two or more each, in the order of their first rows.
  ///
  /// Rows for which `value` gives 0 are left out.
  public func groups<Value: FixedWidthInteger>(sharing value: (RowDigest) -> Value) -> [[Int]] {
    let repeated = RepeatedValues(digests.count) { UInt64(truncatingIfNeeded: value(digests[$0])) }
    let keyed = repeated.candidates.sorted { ($0.value, $0.index) < ($1.value, $1.index) }
    var groups: [[Int]] = []
    var start = 0
    for position in keyed.indices.dropFirst() where keyed[position].value != keyed[start].value {
      if position - start > 1 { groups.append(keyed[start..<position].map(\.index)) }
      start = position
    }
    if keyed.count - start > 1 { groups.append(keyed[start...].map(\.index)) }
    return groups.sorted { $0[0] < $1[0] }
  }
}
