import GRDB
public import SystemPackage

/// Why the ledger of nights cannot be used.
public enum LedgerFailure: Error, Sendable, Hashable {
  /// The file is no ledger, or what it holds is broken; SQLite's words.
  case damaged(String)
  /// A newer version of the program has written it.
  case newer
  /// Another program holds it, longer than a ledger is waited for.
  case held
  /// The system does not let it be opened or written: rights, a full disk.
  case refused(Errno)
  /// SQLite cannot open or write it; in its words.
  case unavailable(String)

  /// What an error of the database comes to.
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      self = error as? LedgerFailure ?? (error as? Errno).map(LedgerFailure.refused) ?? .unavailable("\(error)")
      return
    }
    let words = error.message ?? error.resultCode.description
    switch error.resultCode {
    // SQLITE_ERROR is a table or column that is not as this version has made it.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_FORMAT, .SQLITE_MISMATCH: self = .damaged(words)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .held
    default: self = .unavailable(words)
    }
  }
}
