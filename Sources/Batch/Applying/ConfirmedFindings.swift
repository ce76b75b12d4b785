import Reports
import Rules
import Stations

/// The findings of the rows that people have confirmed to be right, and which of them may be accepted.
struct ConfirmedFindings {
  /// What can be added to the list of accepted findings.
  private(set) var acceptances: [NewAcceptance] = []
  /// What cannot.
  private(set) var conflicts: [ApplyConflict] = []

  private let judged: JudgedBatch
  private let confirmations: [RowPlace: ExportMerge.Confirmation]

  /// Looks through all findings of the exports. Throws faults of the machine.
  init(_ judged: JudgedBatch, _ merges: [FileMerge]) throws {
    self.judged = judged
    let rows = merges.flatMap { merge in
      merge.merge.confirmations.map { (RowPlace(file: merge.number, row: $0.row), $0) }
    }
    confirmations = Dictionary(rows) { first, _ in first }
    if confirmations.isEmpty { return }
    let shared = try keysOfOtherRows(besides: confirmedKeys())
    try judged.findings.forEach { take($0.finding, shared) }
    // What is accepted already is accepted for longer.
    for (reported, acceptance) in judged.accepted { take(reported.finding, shared, until: acceptance.until) }
  }

  /// Whether people have confirmed the finding's row.
  func contains(_ finding: Finding) -> Bool { confirmation(of: finding) != nil }

  private func confirmation(of finding: Finding) -> ExportMerge.Confirmation? {
    finding.row.flatMap { confirmations[RowPlace(file: finding.file, row: $0)] }
  }

  private func key(_ finding: Finding) -> AcceptedKey {
    AcceptedKey(of: finding, file: judged.files[finding.file].input.name)
  }

  private func confirmedKeys() throws -> Set<AcceptedKey> {
    var keys: Set<AcceptedKey> = []
    try forEachFinding { if contains($0) { keys.insert(key($0)) } }
    return keys
  }

  /// Which of the keys findings of other rows have too: whoever accepts the one accepts the others unseen.
  private func keysOfOtherRows(besides keys: Set<AcceptedKey>) throws -> Set<AcceptedKey> {
    var shared: Set<AcceptedKey> = []
    try forEachFinding { finding in
      if contains(finding) { return }
      let key = key(finding)
      if keys.contains(key) { shared.insert(key) }
    }
    return shared
  }

  private func forEachFinding(_ body: (Finding) throws -> Void) throws {
    try judged.findings.forEach { try body($0.finding) }
    for accepted in judged.accepted { try body(accepted.finding.finding) }
  }

  /// Accepts a finding of a confirmed row, unless it is accepted for as long already.
  private mutating func take(_ finding: Finding, _ shared: Set<AcceptedKey>, until accepted: Day? = nil) {
    guard let confirmation = confirmation(of: finding) else { return }
    if let accepted, accepted >= confirmation.until { return }
    let rule = judged.descriptions[finding.rule]
    if !rule.isAcceptable {
      refuse(finding, .neverAccepted, confirmation)
    } else if shared.contains(key(finding)) {
      refuse(finding, .acceptanceShared, confirmation)
    } else {
      acceptances.append(
        NewAcceptance(
          finding, rule: rule.id, file: judged.files[finding.file].input.name,
          Acceptance(reason: confirmation.reason, by: confirmation.by, until: confirmation.until)))
    }
  }

  private mutating func refuse(
    _ finding: Finding, _ reason: ApplyConflict.Reason, _ confirmation: ExportMerge.Confirmation
  ) {
    conflicts.append(
      ApplyConflict(
        reason, confirmation.origin, file: judged.files[finding.file].input.name, row: finding.row,
        cell: finding.cellIndex, column: finding.column, now: finding.value ?? ""))
  }
}
