public import Rules
public import Stations

/// Everything that judging a run's files has brought to light.
public struct JudgedBatch: Sendable {
  /// The files, in the order of findings.
  public let files: [JudgedFile]
  /// Every finding, sorted by file, sheet row and column (contract: findings.jsonl).
  public let findings: [Finding]
  /// The judged rows.
  public let batch: BatchView
  /// The rules, by the number that findings carry.
  public let descriptions: [RuleDescription]

  init(files: [JudgedFile], findings: [Finding], batch: BatchView, descriptions: [RuleDescription]) {
    self.files = files
    self.batch = batch
    self.descriptions = descriptions
    self.findings = findings.map { (FindingOrder($0, files: files), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
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

  init(_ finding: Finding, files: [JudgedFile]) {
    file = finding.file
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
