import Reports
public import Rules
import Stations
import Tables

/// Everything that judging a run's files has brought to light.
public struct JudgedBatch: Sendable {
  /// The files, in the order of their names; the list of accepted findings, where there is one, stands last.
  public let files: [JudgedFile]
  /// Every finding that counts, sorted by file, sheet row and column.
  public let findings: FindingList
  /// The findings that people have accepted, sorted alike, and why.
  public let accepted: [(finding: ReportedFinding, acceptance: Acceptance)]
  /// Whether there is a list of accepted findings.
  public let hasAcceptedList: Bool
  /// The judged rows.
  public let batch: BatchView
  /// The rules, by the number that findings carry.
  public let descriptions: [RuleDescription]
  /// The numbers of the rules, by their identifiers.
  let ruleNumbers: [String: Int]
  /// How many findings count.
  let totals: FindingTotals

  /// The files that were to be read, without the list of accepted findings, which is the last file.
  public var inputs: ArraySlice<JudgedFile> { hasAcceptedList ? files.dropLast() : files[...] }

  /// The worst severity of all findings, or nil where there are none.
  public var worst: Severity? { totals.worst }

  /// How many findings of a severity count.
  public func count(of severity: Severity) -> Int { totals[severity] }

  /// Whether any file could be read as a table with its header.
  public var hasReadableFile: Bool { files.contains { $0.layout != nil } }

  /// How many judged rows have no usable key.
  public var rowsWithoutKey: Int { batch.digests.count { $0.station == 0 } }
}
