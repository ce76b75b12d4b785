import GRDB
public import Stations
public import SystemPackage

/// The ledger of nights, `OUT/history.sqlite`: which stations, open tasks and findings there were, night by night.
///
/// It holds station codes, rules' and columns' names, days, the names of files, and digests; no names, telephone
/// numbers or other cells that could be read. Digests of cells can be guessed, though (`FindingIdentity`): only its
/// owner may read the file.
public struct Ledger: Sendable {
  private let queue: DatabaseQueue

  private init(_ queue: DatabaseQueue) {
    self.queue = queue
  }

  /// Opens the ledger for a run, or begins one. A damaged one is set aside and begun anew, which `notice` is told.
  /// Nil where no ledger can be had, which `notice` is told as well.
  public static func open(_ path: FilePath, notice: (LedgerNotice) -> Void) -> Ledger? {
    do throws(LedgerFailure) {
      try LedgerFile(path: path).prepare()
      do throws(LedgerFailure) {
        return try connect(path)
      } catch .damaged(let reason) {
        return try beginAnew(path, reason: reason, notice: notice)
      }
    } catch {
      notice(.unusable(error))
      return nil
    }
  }

  /// Sets a damaged ledger aside, which nobody has open, and begins one in its place; `notice` is told, with the reason
  /// in SQLite's words. Throws `LedgerFailure`.
  public static func beginAnew(
    _ path: FilePath, reason: String, notice: (LedgerNotice) -> Void
  ) throws(LedgerFailure) -> Ledger {
    let file = LedgerFile(path: path)
    notice(.begunAnew(aside: try file.setAside(), reason: reason))
    try file.prepare()
    return try connect(path)
  }

  /// Opens a ledger that is there and sound; nil where there is none, or a damaged one, with which `open` begins anew.
  /// Throws `LedgerFailure` for one that cannot be used.
  public static func openSound(_ path: FilePath) throws(LedgerFailure) -> Ledger? {
    let file = LedgerFile(path: path)
    guard try file.isThere() else { return nil }
    try file.requireUsable()
    do throws(LedgerFailure) {
      return try connect(path)
    } catch .damaged {
      return nil
    }
  }

  /// Opens a ledger again that was open in this run; nothing is checked anew. Throws `LedgerFailure`, also where it is
  /// gone meanwhile: a new one would not know what was read before.
  public static func reopen(_ path: FilePath) throws(LedgerFailure) -> Ledger {
    try LedgerFile(path: path).requireUsable()
    do {
      return Ledger(try queue(path))
    } catch {
      throw LedgerFailure(error)
    }
  }

  /// Opens the ledger for looking only; nil where there is none. Throws `LedgerFailure`.
  public static func read(_ path: FilePath) throws(LedgerFailure) -> Ledger? {
    let file = LedgerFile(path: path)
    guard try file.isThere() else { return nil }
    do {
      var configuration = GRDB.Configuration()
      // Who opens a ledger for reading only leaves SQLite's files beside it, and who may not write it has no choice.
      configuration.readonly = (try? file.requireUsable()) == nil
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
      configuration.busyMode = LedgerPatience.mode
      let queue = try DatabaseQueue(path: path.string, configuration: configuration)
      try queue.read { db in
        try check(db)
        // One of an older version is as good for looking; the next run brings it up to date.
        guard try db.tableExists("night") else { throw LedgerFailure.damaged("no tables") }
      }
      return Ledger(queue)
    } catch {
      throw LedgerFailure(error)
    }
  }

  private static func connect(_ path: FilePath) throws(LedgerFailure) -> Ledger {
    do {
      let queue = try queue(path)
      try queue.read(check)
      try LedgerSchema.migrator.migrate(queue)
      try queue.read(LedgerSchema.check)
      return Ledger(queue)
    } catch {
      throw LedgerFailure(error)
    }
  }

  private static func queue(_ path: FilePath) throws -> DatabaseQueue {
    var configuration = GRDB.Configuration()
    // Not `journalMode`, which would write into the file each time it is opened, for pools, which this is not.
    // What is deleted is free to be written over, not filled with zeros: an announced night is as large as all that a
    // first one leaves, and says nothing that the ledger does not hold anyway.
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = FAST")
    }
    // A night is prepared in one access and confirmed in another.
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = LedgerPatience.mode
    return try DatabaseQueue(path: path.string, configuration: configuration)
  }

  /// Throws where a newer version has written the ledger, or what it holds is broken.
  private static func check(_ db: Database) throws {
    if try LedgerSchema.migrator.hasBeenSuperseded(db) { throw LedgerFailure.newer }
    let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "ok"
    if verdict != "ok" { throw LedgerFailure.damaged(verdict) }
    if try LedgerSchema.holdsImpossibleCount(db) { throw LedgerFailure.damaged("an impossible count") }
  }

  /// What a night of this date compares itself with: the last night before it, whatever is known of the date itself and
  /// later ones. Nil where there is none. Throws `LedgerFailure`.
  public func comparison(on date: Day) throws(LedgerFailure) -> Comparison? {
    try access { try queue.read { db in try LedgerReader(db).comparison(on: date) } }
  }

  /// Every night that is kept, the oldest first. Throws `LedgerFailure`.
  public func nights() throws(LedgerFailure) -> [NightTotals] {
    try access { try queue.read { db in try LedgerReader(db).nights(before: nil) } }
  }

  /// A station's whole way. Throws `LedgerFailure`.
  public func way(of station: StationKey) throws(LedgerFailure) -> StationWay {
    try access { try queue.read { db in try LedgerReader(db).way(of: station) } }
  }

  /// Remembers a night that is about to be published, so that the next run can take it in where this one does not live
  /// to do so. Throws `LedgerFailure`.
  public func announce(_ night: Night) throws(LedgerFailure) {
    try access { try queue.write { db in try LedgerWriter(db).announce(night) } }
  }

  /// Takes in the announced nights whose runs, by their names, have been published, and forgets the others. Throws
  /// `LedgerFailure`.
  public func settle(keeping: Int, isPublished: (String) -> Bool) throws(LedgerFailure) {
    try access { try queue.write { db in try LedgerWriter(db).settle(keeping: keeping, isPublished: isPublished) } }
  }

  /// Writes down a night, in place of an earlier one of the same date, and forgets all but the newest `keeping` nights:
  /// all in one transaction, which lasts until `confirm`. Nobody else sees anything of it before, and nothing is left
  /// of it where the ledger is closed instead. With `before`, what the night was compared with, the newest night is not
  /// read again. Throws `LedgerFailure`; then nothing has changed.
  public func prepare(_ night: Night, after before: Comparison? = nil, keeping: Int) throws(LedgerFailure) {
    try access {
      try queue.inDatabase { db in
        try db.beginTransaction(.immediate)
        do {
          try LedgerWriter(db).record(night, after: before, keeping: keeping)
        } catch {
          try? db.rollback()
          throw error
        }
      }
    }
  }

  /// Takes in the night that has been prepared. Throws `LedgerFailure`.
  public func confirm() throws(LedgerFailure) {
    try access { try queue.inDatabase { db in try db.commit() } }
  }

  /// Ends the use of the ledger: everything is in the one file then, but for a night that was not confirmed.
  public func close() {
    try? queue.inDatabase { db in if db.isInsideTransaction { try db.rollback() } }
    try? queue.close()
  }

  private func access<Result>(_ body: () throws -> Result) throws(LedgerFailure) -> Result {
    do {
      return try body()
    } catch {
      throw LedgerFailure(error)
    }
  }
}
