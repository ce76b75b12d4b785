import Reports
import Rules
import Stations
import Tables

/// The order of findings: file, sheet row (none first), column (none first), rule, cell, and then the words.
struct FindingOrder {
  /// Per file its place in the order of names.
  private let fileRanks: [Int]
  private let words: SpooledBytes

  /// Per raw value of `Column` its place in the order of keys, from 1 on.
  private static let columnRanks: [Int] = {
    var ranks = [Int](repeating: 0, count: Column.count)
    for (rank, column) in Column.allCases.sorted(by: { $0.key < $1.key }).enumerated() {
      ranks[Int(column.rawValue)] = rank + 1
    }
    return ranks
  }()

  /// The order of findings in these files, whose words lie there.
  init(_ files: [JudgedFile], words: SpooledBytes) {
    let sorted = files.indices.sorted { (files[$0].input.name, $0) < (files[$1].input.name, $1) }
    var ranks = [Int](repeating: 0, count: files.count)
    for (rank, file) in sorted.enumerated() { ranks[file] = rank }
    fileRanks = ranks
    self.words = words
  }

  /// Whether one finding stands before another. Throws `Errno` where only words that cannot be read tell.
  func isBefore(_ left: FindingMark, _ right: FindingMark) throws -> Bool {
    if left.file != right.file { return fileRanks[left.file] < fileRanks[right.file] }
    if left.row != right.row { return left.row ?? 0 < right.row ?? 0 }
    if left.column != right.column { return FindingOrder.rank(left.column) < FindingOrder.rank(right.column) }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.cellIndex != right.cellIndex { return left.cellIndex ?? -1 < right.cellIndex ?? -1 }
    return try FindingList.read(left, from: words).finding.message
      < FindingList.read(right, from: words).finding.message
  }

  private static func rank(_ column: Column?) -> Int { column.map { columnRanks[Int($0.rawValue)] } ?? 0 }
}
