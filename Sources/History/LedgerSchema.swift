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
    return migrator
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
