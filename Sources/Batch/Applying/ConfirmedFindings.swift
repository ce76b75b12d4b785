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
  /// The rows with findings that the list could not tell from those of confirmed rows: of several it accepts none.
  private var rows: [AcceptedKey: FittingRows] = [:]

  /// Looks through all findings of the exports. Throws faults of the machine.
  init(_ judged: JudgedBatch, _ merges: [FileMerge]) throws {
    self.judged = judged
    let confirmed = merges.flatMap { merge in
      merge.merge.confirmations.map { (RowPlace(file: merge.number, row: $0.row), $0) }
    }
    confirmations = Dictionary(uniqueKeysWithValues: confirmed)
    if confirmations.isEmpty { return }
    rows = try rowsPerConfirmedKey()
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

  /// Which rows have findings with the keys of confirmed ones, confirmed or not.
  private func rowsPerConfirmedKey() throws -> [AcceptedKey: FittingRows] {
    var rows: [AcceptedKey: FittingRows] = [:]
    try forEachFinding { if confirmation(of: $0) != nil { rows[key($0)] = FittingRows.empty } }
    // Of a key that nobody has confirmed nothing is remembered.
    try forEachFinding { rows[key($0)]?.add(FittingRows.place(of: $0)) }
    return rows
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
    return rows[key(finding)] == .several ? .acceptanceShared : nil
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
