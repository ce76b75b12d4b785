/// Finds the name that somebody probably meant.
public enum NearestName {
  /// The name among `names` that is fewest edits away from `wanted`, or nil where none is near.
  ///
  /// An edit is a character put in, left out or exchanged, or two neighbours swapped; capitals, `_` and `-` make no
  /// difference. Up to a third of the characters may be edited, at least one. Of equally near names the first counts.
  public static func of(_ wanted: String, among names: [String]) -> String? {
    let wanted = Array(plain(wanted).prefix(longest))
    var best: (name: String, edits: Int)?
    for name in names {
      let candidate = plain(name)
      let most = max(1, max(wanted.count, candidate.count) / 3)
      guard abs(wanted.count - candidate.count) <= most else { continue }
      let edits = edits(wanted, candidate)
      if edits <= most, edits < best?.edits ?? .max { best = (name, edits) }
    }
    return best?.name
  }

  /// A longer text is no misspelt name.
  private static let longest = 200

  private static func plain(_ name: String) -> [Unicode.Scalar] {
    name.lowercased().unicodeScalars.map { $0 == "_" ? "-" : $0 }
  }

  /// The optimal string alignment distance.
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        var least = min(last[column + 1], current[column]) + 1
        least = min(least, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
