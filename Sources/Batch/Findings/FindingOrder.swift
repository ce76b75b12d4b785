import Reports
import Rules
import Stations
import Tables

/// The order of findings: file, sheet row (none first), column (none first), rule, cell, and then the words.
struct FindingOrder {
  /// The files in the order of names.
  let files: [Int]
  /// Per file its place in the order of names.
  private let fileRanks: [Int]
  private let words: SpooledBytes

  /// The order of findings in these files, whose words lie there.
  init(_ files: [JudgedFile], words: SpooledBytes) {
    let sorted = files.indices.sorted { (files[$0].input.name, $0) < (files[$1].input.name, $1) }
    var ranks = [Int](repeating: 0, count: files.count)
    for (rank, file) in sorted.enumerated() { ranks[file] = rank }
    self.files = sorted
    fileRanks = ranks
    self.words = words
  }

  /// Whether the files are judged in the order of names.
  var isFilesOrder: Bool { files.indices.allSatisfy { files[$0] == $0 } }

  /// Whether one finding stands before another. Throws `TemporaryPlace.Failure` where only words that cannot be read
  /// tell.
  func isBefore(_ left: FindingMark, _ right: FindingMark) throws -> Bool {
    if left.file != right.file { return fileRanks[left.file] < fileRanks[right.file] }
    if left.row != right.row { return left.row ?? 0 < right.row ?? 0 }
    if let isBefore = left.isBefore(right) { return isBefore }
    return try message(left) < message(right)
  }

  private func message(_ mark: FindingMark) throws -> String {
    try FindingList.read(mark, from: words).finding.message
  }
}
