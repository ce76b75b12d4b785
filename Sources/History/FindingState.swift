/// What was the matter with a finding in a night of which the ledger knows it.
///
/// A finding that was looked for and not found has no state: it is gone.
public enum FindingState: String, Sendable, Hashable, CaseIterable {
  /// It was found, and counts.
  case open
  /// It was found, but people have accepted it.
  case accepted
  /// Nobody looked for it: its rule was switched off, or its file or station was not there.
  case unchecked
}
