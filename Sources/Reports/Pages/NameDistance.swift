/// Which known name a mistyped one was probably meant to be.
enum NameDistance {
  /// The nearest of the names, or nil where none is near; of equally near ones the first by spelling.
  static func nearest(to name: String, in names: [String]) -> String? {
    let limit = max(2, name.utf8.count / 3)
    let ranked = names.map { (distance: edits(Array(name.utf8), Array($0.utf8)), name: $0) }
    return ranked.filter { $0.distance <= limit }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// How many characters must be inserted, removed or replaced (Levenshtein).
  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in right.indices {
        let replaced = diagonal + (byte == right[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
