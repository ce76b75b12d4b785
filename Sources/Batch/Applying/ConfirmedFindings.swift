import Reports
import RoundTrip
import Rules
import Stations

/// The findings of the rows that people have confirmed to be right, and which of them may be accepted.
struct ConfirmedFindings {
  /// What can be added to the list of accepted findings.
  private(set) var acceptances: [NewAcceptance] = []
  /// What cannot.
  private(set) var conflicts: [ApplyConflict] = []

  private let judged: JudgedBatch
  private let confirmations: [RowPlace: Confirmation]
  /// What would accept findings of other rows, too: whoever accepts the one accepts the others unseen.
  private var shared: Set<AcceptedKey> = []

  /// Looks through all findings of the exports. Throws faults of the machine.
  init(_ judged: JudgedBatch, _ merges: [FileMerge]) throws {
    self.judged = judged
    let rows = merges.flatMap { merge in
      merge.merge.confirmations.map { (RowPlace(file: merge.number, row: $0.row), $0) }
    }
    confirmations = Dictionary(uniqueKeysWithValues: rows)
    if confirmations.isEmpty { return }
    shared = try keysOfOtherRows(besides: confirmedKeys())
    try judged.findings.forEach { take($0.finding) }
    // What is accepted already is accepted for longer.
    for (reported, acceptance) in judged.accepted { take(reported.finding, until: acceptance.until) }
  }

  /// Whether the finding is accepted with its row.
  func accepts(_ finding: Finding) -> Bool { confirmation(of: finding) != nil && refusal(of: finding) == nil }

  /// What people have confirmed about the finding's row, where they have seen the finding: not what has come into the
  /// row since the table was sent.
  private func confirmation(of finding: Finding) -> Confirmation? {
    guard let row = finding.row, let confirmation = confirmations[RowPlace(file: finding.file, row: row)] else {
      return nil
    }
    let sent = SentFinding(rule: judged.descriptions[finding.rule].id, column: finding.column)
    return confirmation.sent.shows(sent, about: finding.value) ? confirmation : nil
  }

  private func key(_ finding: Finding) -> AcceptedKey {
    AcceptedKey(of: finding, file: judged.files[finding.file].input.name)
  }

  private func confirmedKeys() throws -> Set<AcceptedKey> {
    var keys: Set<AcceptedKey> = []
    try forEachFinding { if confirmation(of: $0) != nil { keys.insert(key($0)) } }
    return keys
  }

  /// Which of the keys findings that nobody has confirmed have too.
  private func keysOfOtherRows(besides keys: Set<AcceptedKey>) throws -> Set<AcceptedKey> {
    var shared: Set<AcceptedKey> = []
    try forEachFinding { finding in
      if confirmation(of: finding) != nil { return }
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
  private mutating func take(_ finding: Finding, until accepted: Day? = nil) {
    guard let confirmation = confirmation(of: finding) else { return }
    if let accepted, accepted >= confirmation.until { return }
    if let refusal = refusal(of: finding) { return refuse(finding, refusal, confirmation) }
    acceptances.append(
      NewAcceptance(
        finding, rule: judged.descriptions[finding.rule].id, file: judged.files[finding.file].input.name,
        Acceptance(reason: confirmation.reason, by: confirmation.by, until: confirmation.until)))
  }

  /// Why a finding of a confirmed row cannot be accepted.
  private func refusal(of finding: Finding) -> ApplyConflict.Reason? {
    if !judged.descriptions[finding.rule].isAcceptable { return .neverAccepted }
    if isSpoiled(finding.value) { return .cellSpoiled }
    return shared.contains(key(finding)) ? .acceptanceShared : nil
  }

  /// Whether the list's own cell would be spoiled by the value, as the export's is.
  private func isSpoiled(_ value: String?) -> Bool {
    value?.unicodeScalars.contains { $0 == "\0" || $0 == "\u{FFFD}" } ?? false
  }

  private mutating func refuse(
    _ finding: Finding, _ reason: ApplyConflict.Reason, _ confirmation: Confirmation
  ) {
    conflicts.append(
      ApplyConflict(
        reason, confirmation.origin, file: judged.files[finding.file].input.name, row: finding.row,
        cell: finding.cellIndex, column: finding.column, now: finding.value ?? ""))
  }
}
