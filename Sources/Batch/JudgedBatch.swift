public import Rules
import Stations

/// Everything that judging a run's files has brought to light.
public struct JudgedBatch: Sendable {
  /// The files, in the order of findings.
  public let files: [JudgedFile]
  /// Every finding that counts, sorted by file, sheet row and column (contract: findings.jsonl).
  public let findings: [Finding]
  /// The findings that people have accepted, sorted alike.
  public let accepted: [AcceptedFinding]
  /// Whether there is a list of accepted findings.
  public let hasAcceptedList: Bool
  /// The judged rows.
  public let batch: BatchView
  /// The rules, by the number that findings carry.
  public let descriptions: [RuleDescription]

  private let labels: [RowPlace: RowLabel]

  /// Throws what reading a row again throws.
  init(
    files: [JudgedFile], outcome: AcceptedFindings.Outcome, hasAcceptedList: Bool, batch: BatchView,
    labels: [RowPlace: RowLabel], descriptions: [RuleDescription]
  ) throws {
    self.files = files
    self.hasAcceptedList = hasAcceptedList
    self.batch = batch
    self.descriptions = descriptions
    let ranks = FindingOrder.ranks(of: files)
    findings = outcome.counted.map { (FindingOrder($0, ranks), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    accepted = outcome.accepted.map { (FindingOrder($0.finding, ranks), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    self.labels = try JudgedBatch.complete(labels, for: findings + accepted.map(\.finding), batch, files)
  }

  /// How people know the row of a finding; nil for findings about whole files.
  public func label(of finding: Finding) -> RowLabel? {
    finding.row.flatMap { labels[RowPlace(file: finding.file, row: $0)] }
  }

  /// Adds the labels of rows about which only rules of the whole batch had something to say.
  private static func complete(
    _ labels: [RowPlace: RowLabel], for findings: [Finding], _ batch: BatchView, _ files: [JudgedFile]
  ) throws -> [RowPlace: RowLabel] {
    var labels = labels
    for finding in findings {
      guard let row = finding.row else { continue }
      let place = RowPlace(file: finding.file, row: row)
      if labels[place] != nil { continue }
      guard let index = batch.index(of: place) else { continue }
      labels[place] = RowLabel(try batch.row(index), input: files[place.file].input)
    }
    return labels
  }

  /// How many findings have the severity.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// The worst severity of all findings, or nil where there are none.
  public var worst: Severity? { findings.lazy.map(\.severity).max() }

  /// Whether any file could be read as a table with its header.
  public var hasReadableFile: Bool { files.contains { $0.layout != nil } }

  /// How many judged rows have no usable key.
  public var rowsWithoutKey: Int { batch.digests.count { $0.station == 0 } }
}

/// The order of findings: file, sheet row (none first), column (none first), rule, and then the words.
private struct FindingOrder: Comparable {
  private let file: Int
  private let row: Int
  private let column: String
  private let rule: Int
  private let cell: Int
  private let message: String

  /// Per file its place in the order of names.
  static func ranks(of files: [JudgedFile]) -> [Int] {
    let sorted = files.indices.sorted { (files[$0].input.name, $0) < (files[$1].input.name, $1) }
    var ranks = [Int](repeating: 0, count: files.count)
    for (rank, file) in sorted.enumerated() { ranks[file] = rank }
    return ranks
  }

  init(_ finding: Finding, _ ranks: [Int]) {
    file = ranks[finding.file]
    row = finding.row ?? 0
    column = finding.column?.key ?? ""
    rule = finding.rule
    cell = finding.cellIndex ?? -1
    message = finding.message
  }

  static func < (left: FindingOrder, right: FindingOrder) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.row != right.row { return left.row < right.row }
    if left.column != right.column { return left.column < right.column }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.cell != right.cell { return left.cell < right.cell }
    return left.message < right.message
  }
}
