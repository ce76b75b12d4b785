public import Stations

/// The rows of the whole batch, in the order of files and rows, as far as rules about duplicates need them.
public struct BatchView: Sendable {
  /// A digest per judged row.
  public let digests: PagedList<RowDigest>
  /// What the files are called, by their place in the list of inputs.
  let files: [String]
  private let groups: [RowGroups]
  private let reader: @Sendable () -> (RowDigest) throws -> StationRow

  /// A batch of the rows of `files`; `groups` are those of every `SharedValue`, in their order. `reader` makes what
  /// reads the row of a digest again from its file, and throws where the file has changed since.
  public init(
    digests: PagedList<RowDigest>, files: [String], groups: [RowGroups],
    reader: @escaping @Sendable () -> (RowDigest) throws -> StationRow
  ) {
    self.digests = digests
    self.files = files
    self.groups = groups
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
  func groups(sharing value: SharedValue) -> [[Int]] { groups[value.rawValue].groups }
}
