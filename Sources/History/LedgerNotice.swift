public import SystemPackage

/// What happened to the ledger of nights that people should know; it never stops a night.
public enum LedgerNotice: Sendable, Hashable {
  /// It was damaged: it has this name now, and a new one is begun; SQLite's words.
  case begunAnew(aside: FilePath, reason: String)
  /// It could not be used tonight.
  case unusable(LedgerFailure)
}
