/// The rows of a batch that share a value.
public struct RowGroups: Sendable {
  /// The rows' indices, two or more in each group, in the order of the groups' first rows.
  let groups: [[Int]]

  /// Finds, among the rows of these digests, those that share `value`.
  public init(of digests: PagedList<RowDigest>, sharing value: SharedValue) {
    let repeated = RepeatedValues(digests.map { value.of($0) })
    let keyed = repeated.candidates.sorted { ($0.value, $0.index) < ($1.value, $1.index) }
    var groups: [[Int]] = []
    var start = 0
    for position in keyed.indices.dropFirst() where keyed[position].value != keyed[start].value {
      if position - start > 1 { groups.append(keyed[start..<position].map(\.index)) }
      start = position
    }
    if keyed.count - start > 1 { groups.append(keyed[start...].map(\.index)) }
    self.groups = groups.sorted { $0[0] < $1[0] }
  }
}
