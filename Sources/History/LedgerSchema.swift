import GRDB

/// The ledger's tables. A migration that is published never changes; a new shape is a new migration.
enum LedgerSchema {
  /// All migrations, in order.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 nights and spans") { db in
      try db.execute(sql: nights)
      try db.execute(sql: spans)
    }
    migrator.registerMigration("2 pages") { db in try db.execute(sql: pages) }
    migrator.registerMigration("3 announced nights") { db in try db.execute(sql: announced) }
    migrator.registerMigration("4 states of findings and files") { db in try db.execute(sql: states) }
    migrator.registerMigration("5 events of calendars") { db in try db.execute(sql: events) }
    migrator.registerMigration("6 lineages of files and places of stations") { db in try db.execute(sql: places) }
    return migrator
  }

  /// Throws `LedgerFailure.damaged` where a table or column that the migrations make is missing.
  static func check(_ db: Database) throws {
    let whole = try DatabaseQueue()
    try migrator.migrate(whole)
    for (table, columns) in try whole.read(columns) {
      let found = try db.tableExists(table) ? Set(db.columns(in: table).map(\.name)) : []
      if let missing = columns.first(where: { !found.contains($0) }) {
        throw LedgerFailure.damaged("no such column: \(table).\(missing)")
      }
    }
  }

  /// What a night can have counted: sums of counts must have room.
  static let possibleCounts = 0...Int(Int32.max)

  /// Whether a count is one that no night can have had.
  static func holdsImpossibleCount(_ db: Database) throws -> Bool {
    guard try db.tableExists("night"), try db.tableExists("night_status") else { return false }
    let counts = [
      "files", "rows_read", "rows_judged", "rows_skipped", "rows_without_key", "errors", "warnings", "infos",
    ]
    let isImpossible = "NOT BETWEEN \(possibleCounts.lowerBound) AND \(possibleCounts.upperBound)"
    let nights = counts.map { "\($0) \(isImpossible)" }.joined(separator: " OR ")
    // Ledgers of older versions have no such table.
    let files =
      try db.tableExists("night_file") ? "OR EXISTS (SELECT 1 FROM night_file WHERE rows_read \(isImpossible))" : ""
    let sql = """
      SELECT EXISTS (SELECT 1 FROM night WHERE \(nights))
        OR EXISTS (SELECT 1 FROM night_status WHERE stations \(isImpossible)) \(files)
      """
    return try Bool.fetchOne(db, sql: sql) ?? false
  }

  private static func columns(of db: Database) throws -> [(table: String, columns: [String])] {
    let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return try tables.map { ($0, try db.columns(in: $0).map(\.name)) }
  }

  /// A digest of what a station's page says, its news aside.
  private static let pages = """
    CREATE TABLE page_span (
      id INTEGER PRIMARY KEY,
      station INTEGER NOT NULL,
      content INTEGER NOT NULL,
      since TEXT NOT NULL,
      until TEXT
    ) STRICT;
    CREATE INDEX page_span_station ON page_span (station);
    """

  private static let nights = """
    -- A night: the run that was published for a date, and its totals.
    CREATE TABLE night (
      date TEXT NOT NULL PRIMARY KEY,
      run TEXT NOT NULL,
      version TEXT NOT NULL,
      files INTEGER NOT NULL,
      rows_read INTEGER NOT NULL,
      rows_judged INTEGER NOT NULL,
      rows_skipped INTEGER NOT NULL,
      rows_without_key INTEGER NOT NULL,
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      infos INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- How many stations stood how.
    CREATE TABLE night_status (
      date TEXT NOT NULL REFERENCES night (date) ON DELETE CASCADE,
      status TEXT NOT NULL,
      stations INTEGER NOT NULL,
      PRIMARY KEY (date, status)
    ) STRICT, WITHOUT ROWID;
    """

  private static let announced = """
    -- A night whose run is about to be published (NightText), until it is among the others.
    CREATE TABLE announced_night (
      run TEXT NOT NULL PRIMARY KEY,
      night TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  private static let states = """
    -- FindingState; files are digests of their names, and NULL where an older version has not kept them.
    ALTER TABLE finding_span ADD COLUMN state TEXT NOT NULL DEFAULT 'open';
    ALTER TABLE finding_span ADD COLUMN file INTEGER;
    ALTER TABLE finding_span ADD COLUMN other_file INTEGER;
    CREATE INDEX finding_span_set_aside ON finding_span (finding) WHERE state <> 'open';
    -- A file that a night has read.
    CREATE TABLE night_file (
      date TEXT NOT NULL REFERENCES night (date) ON DELETE CASCADE,
      name TEXT NOT NULL,
      rows_read INTEGER NOT NULL,
      PRIMARY KEY (date, name)
    ) STRICT, WITHOUT ROWID;
    """

  private static let places = """
    -- NightFile.lineage; NULL where it is the name, as in all that an older version has kept.
    ALTER TABLE night_file ADD COLUMN lineage TEXT;
    -- A file in which a station's rows stand, by a digest of its lineage.
    CREATE TABLE place_span (
      id INTEGER PRIMARY KEY,
      station INTEGER NOT NULL,
      file INTEGER NOT NULL,
      since TEXT NOT NULL,
      until TEXT
    ) STRICT;
    CREATE INDEX place_span_station ON place_span (station);
    """

  /// A visit or a deadline on a day, as calendars were given it.
  private static let events = """
    CREATE TABLE event_span (
      id INTEGER PRIMARY KEY,
      station INTEGER NOT NULL,
      event TEXT NOT NULL,
      day TEXT NOT NULL,
      since TEXT NOT NULL,
      until TEXT
    ) STRICT;
    """

  /// A span holds from the night `since` up to the night before `until`; NULL is "to this day".
  private static let spans = """
    CREATE TABLE station_span (
      id INTEGER PRIMARY KEY,
      station INTEGER NOT NULL,
      status TEXT NOT NULL,
      since TEXT NOT NULL,
      until TEXT
    ) STRICT;
    CREATE INDEX station_span_station ON station_span (station, since);
    CREATE TABLE task_span (
      id INTEGER PRIMARY KEY,
      station INTEGER NOT NULL,
      task TEXT NOT NULL,
      since TEXT NOT NULL,
      until TEXT
    ) STRICT;
    CREATE INDEX task_span_station ON task_span (station, since);
    CREATE TABLE finding_span (
      id INTEGER PRIMARY KEY,
      finding INTEGER NOT NULL,
      rule TEXT NOT NULL,
      severity TEXT NOT NULL,
      station INTEGER,
      field TEXT,
      since TEXT NOT NULL,
      until TEXT
    ) STRICT;
    CREATE INDEX finding_span_finding ON finding_span (finding, since);
    CREATE INDEX finding_span_station ON finding_span (station, since);
    """
}
