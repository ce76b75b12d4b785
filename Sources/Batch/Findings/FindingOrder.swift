import Reports
import Rules
import Stations
import Tables

/// The order of findings: file, sheet row (none first), column (none first), rule, cell, and then the words.
struct FindingOrder {
  /// Per file its place in the order of names; files of different inputs may have the same name, and so place.
  private let fileRanks: [Int]
  /// The files whose name another file has too.
  private let namesakes: Set<Int>
  private let words: SpooledBytes

  /// The order of findings in these files, whose words lie there.
  init(_ files: [JudgedFile], words: SpooledBytes) {
    let sorted = files.indices.sorted { (files[$0].input.name, $0) < (files[$1].input.name, $1) }
    var ranks = [Int](repeating: 0, count: files.count)
    var namesakes: Set<Int> = []
    for (rank, file) in sorted.enumerated() {
      ranks[file] = rank
      guard rank > 0, files[sorted[rank - 1]].input.name == files[file].input.name else { continue }
      ranks[file] = ranks[sorted[rank - 1]]
      namesakes.formUnion([file, sorted[rank - 1]])
    }
    self.namesakes = namesakes
    fileRanks = ranks
    self.words = words
  }

  /// Whether the findings of some files stand between those of others.
  var hasNamesakes: Bool { !namesakes.isEmpty }

  /// Whether another file has this one's name too.
  func isNamesake(_ file: Int) -> Bool { namesakes.contains(file) }

  /// Whether one finding stands before another. Throws `TemporaryPlace.Failure` where only words that cannot be read
  /// tell.
  func isBefore(_ left: FindingMark, _ right: FindingMark) throws -> Bool {
    let (leftRank, rightRank) = (fileRanks[left.file], fileRanks[right.file])
    if leftRank != rightRank { return leftRank < rightRank }
    if left.row != right.row { return left.row ?? 0 < right.row ?? 0 }
    if let isBefore = left.isBefore(right) { return isBefore }
    if left.file != right.file { return left.file < right.file }
    return try message(left) < message(right)
  }

  private func message(_ mark: FindingMark) throws -> String {
    try FindingList.read(mark, from: words).finding.message
  }
}
