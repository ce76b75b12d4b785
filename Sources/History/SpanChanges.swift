import GRDB

/// Reads and writes the spans of one table. The names in its statements are the program's own.
struct SpanChanges<Kind: Mark> {
  private let db: Database

  init(_ db: Database, _ kind: Kind.Type) {
    self.db = db
  }

  /// Makes what was so in the newest night what is so in the next one: only what differs is written. Returns false, and
  /// does nothing, where `before` is not all that was so, as after an older program has written words of its own.
  func step(_ marks: [Kind], before: Set<Kind.Key>, night: String) throws -> Bool {
    let open = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(Kind.table) WHERE until IS NULL")
    guard open == before.count else { return false }
    var ended = before
    var begun: Set<Kind.Key> = []
    let fresh = marks.filter { mark in
      ended.remove(mark.key) == nil && !before.contains(mark.key) && begun.insert(mark.key).inserted
    }
    try add(fresh, Span(since: night))
    let key = Kind.columns.prefix(Kind.keyCount).map { "\($0) = ?" }.joined(separator: " AND ")
    let end = try db.cachedStatement(sql: "UPDATE \(Kind.table) SET until = ? WHERE \(key) AND until IS NULL")
    for key in ended { try end.execute(arguments: StatementArguments([night] + Kind.values(key))) }
    return true
  }

  /// Adds what was so in these nights and not in those around them. No two marks have the same key.
  func add(_ marks: [Kind], _ span: Span) throws {
    var rest = marks[...]
    while !rest.isEmpty {
      let rows = rest.prefix(SpanChanges.rowsAtOnce)
      rest = rest.dropFirst(rows.count)
      let values = rows.flatMap { $0.values + [span.since, span.until] }
      try insertion(ofRows: rows.count).execute(arguments: StatementArguments(values))
    }
  }

  /// A first night adds a hundred thousand rows: a statement for each would take most of the time.
  private static var rowsAtOnce: Int { 250 }

  private func insertion(ofRows count: Int) throws -> Statement {
    let columns = Kind.columns + ["since", "until"]
    let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
    let rows = repeatElement(row, count: count).joined(separator: ", ")
    return try db.cachedStatement(
      sql: "INSERT INTO \(Kind.table) (\(columns.joined(separator: ", "))) VALUES \(rows)")
  }

  /// The spans that touch the night or its neighbours, by what they are about.
  func touching(_ edit: SpanEdit) throws -> [Kind.Key: [Span]] {
    let key = Kind.columns.prefix(Kind.keyCount).joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(key), id, since, until FROM \(Kind.table)
        WHERE (until IS NULL OR until > ?) AND since <= ? ORDER BY since
        """,
      arguments: [edit.previous ?? "", edit.next ?? edit.night])
    var spans: [Kind.Key: [Span]] = [:]
    while let row = try rows.next() {
      let span = Span(id: row[Kind.keyCount], since: row[Kind.keyCount + 1], until: row[Kind.keyCount + 2])
      spans[Kind.key(row), default: []].append(span)
    }
    return spans
  }

  /// Makes the rows of `old` those of `new`; `values` are asked for only where a row is added.
  func replace(_ old: [Span], by new: [Span], values: () throws -> [(any DatabaseValueConvertible)?]) throws {
    if old == new { return }
    for span in new where !old.contains(span) {
      if let id = span.id {
        let statement = try db.cachedStatement(sql: "UPDATE \(Kind.table) SET since = ?, until = ? WHERE id = ?")
        try statement.execute(arguments: [span.since, span.until, id])
      } else {
        try insertion(ofRows: 1).execute(arguments: StatementArguments(try values() + [span.since, span.until]))
      }
    }
    for span in old where !new.contains(where: { $0.id == span.id }) {
      try db.cachedStatement(sql: "DELETE FROM \(Kind.table) WHERE id = ?").execute(arguments: [span.id])
    }
  }

  /// The values of a span that is in the ledger, for one that is split off it.
  func values(of spans: [Span]) throws -> [(any DatabaseValueConvertible)?] {
    let row = try Row.fetchOne(
      db, sql: "SELECT \(Kind.columns.joined(separator: ", ")) FROM \(Kind.table) WHERE id = ?",
      arguments: [spans.last?.id])
    guard let row else { throw LedgerFailure.damaged("a span is gone") }
    return Kind.columns.indices.map { row[$0] as DatabaseValue }
  }
}
