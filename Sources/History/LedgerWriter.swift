import GRDB
import Planning
import Stations

/// Writes a night inside a transaction.
struct LedgerWriter {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Records the night. `before` is what it was compared with: where that is the newest night, only what has changed
  /// since then is written.
  func record(_ night: Night, after before: Comparison?, keeping: Int) throws {
    let date = night.date.description
    let edit = SpanEdit(
      previous: try String.fetchOne(db, sql: "SELECT max(date) FROM night WHERE date < ?", arguments: [date]),
      night: date,
      next: try String.fetchOne(db, sql: "SELECT min(date) FROM night WHERE date > ?", arguments: [date]))
    let before = try newest() == before?.previous.description ? before : nil
    try write(night.stations.map { StatusMark(station: $0.0, status: $0.1) }, before?.statusKeys, edit)
    try write(night.tasks.map { TaskMark(station: $0.0, task: $0.1) }, before?.taskKeys, edit)
    try write(night.findings, before?.findingKeys, edit)
    if edit.previous != nil, edit.next == nil { try keepFiles(of: night.findings, before?.findings, date) }
    try write(night.places, before.map { Set($0.places.keys) }, edit)
    try write(night.pages.map { PageMark(station: $0.0, content: $0.1) }, before?.pageKeys, edit)
    let events = night.events.map { EventMark(station: $0.station, event: $0.event) }
    try write(events, before?.eventKeys, edit)
    try writeTotals(night)
    try forget(allBut: max(1, keeping))
    try db.execute(sql: "DELETE FROM announced_night WHERE run = ?", arguments: [night.run])
  }

  func announce(_ night: Night) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO announced_night (run, night) VALUES (?, ?)",
      arguments: [night.run, NightText.of(night)])
  }

  func settle(keeping: Int, isPublished: (String) -> Bool) throws {
    let announced = try Row.fetchAll(db, sql: "SELECT run, night FROM announced_night ORDER BY run")
    // Even where it finds nothing to delete, SQLite would write.
    if announced.isEmpty { return }
    for row in announced {
      if isPublished(row[0]), let night = NightText.night(row[1]) { try record(night, after: nil, keeping: keeping) }
    }
    try db.execute(sql: "DELETE FROM announced_night")
  }

  private func newest() throws -> String? { try String.fetchOne(db, sql: "SELECT max(date) FROM night") }

  private func write<Kind: Mark>(_ marks: [Kind], _ before: Set<Kind.Key>?, _ edit: SpanEdit) throws {
    if let before, try SpanChanges(db, Kind.self).step(marks, before: before, night: edit.night) { return }
    try rewrite(marks, edit)
  }

  /// Puts the night's marks into the spans of one table.
  private func rewrite<Kind: Mark>(_ marks: [Kind], _ edit: SpanEdit) throws {
    let changes = SpanChanges(db, Kind.self)
    var spans = try changes.touching(edit)
    var fresh: [Kind] = []
    var seen: Set<Kind.Key> = []
    seen.reserveCapacity(marks.count)
    for mark in marks where seen.insert(mark.key).inserted {
      guard let old = spans.removeValue(forKey: mark.key) else {
        fresh.append(mark)
        continue
      }
      try changes.replace(old, by: edit.apply(old, isSo: true), values: { mark.values })
    }
    try changes.add(fresh, Span(since: edit.night, until: edit.next))
    for old in spans.values {
      try changes.replace(old, by: edit.apply(old, isSo: false)) { try changes.values(of: old) }
    }
  }

  /// Keeps of findings that go on the files in which they were seen last: their rows move.
  private func keepFiles(
    of findings: [NightFinding], _ before: [FindingIdentity: Comparison.Past]?, _ date: String
  ) throws {
    let kept = try before ?? LedgerReader(db).findings(in: date)
    let update = try db.cachedStatement(
      sql: """
        UPDATE \(NightFinding.table) SET file = ?, other_file = ?
        WHERE finding = ? AND state = ? AND until IS NULL
        """)
    for finding in findings {
      guard let past = kept[finding.identity], past.stands(elsewhereThan: finding) else { continue }
      let files = [finding.file?.number, finding.otherFile?.number]
      try update.execute(arguments: StatementArguments(files) + [finding.identity.number, finding.state.rawValue])
    }
  }

  private func writeTotals(_ night: Night) throws {
    let date = night.date.description
    try db.execute(sql: "DELETE FROM night_status WHERE date = ?", arguments: [date])
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO night (date, run, version, files, rows_read, rows_judged, rows_skipped,
          rows_without_key, errors, warnings, infos) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        date, night.run, night.version, night.input.files, night.input.rowsRead, night.input.rowsJudged,
        night.input.rowsSkipped, night.input.rowsWithoutKey, count("error", night), count("warning", night),
        count("info", night),
      ])
    try writeFiles(night)
    for (status, stations) in Dictionary(grouping: night.stations, by: \.1) {
      try db.execute(
        sql: "INSERT INTO night_status (date, status, stations) VALUES (?, ?, ?)",
        arguments: [date, status.rawValue, stations.count])
    }
  }

  private func count(_ severity: String, _ night: Night) -> Int {
    night.findings.count { $0.severity == severity && $0.state == .open }
  }

  /// Files of one name, in several inputs, count as one.
  private func writeFiles(_ night: Night) throws {
    let date = night.date.description
    try db.execute(sql: "DELETE FROM night_file WHERE date = ?", arguments: [date])
    for (name, files) in Dictionary(grouping: night.files, by: \.name) {
      try db.execute(
        sql: "INSERT INTO night_file (date, name, rows_read, lineage) VALUES (?, ?, ?, ?)",
        arguments: [date, name, files.reduce(0) { $0 + $1.rows }, files.first?.lineage])
    }
  }

  /// Forgets the oldest nights and what was so in them only.
  private func forget(allBut keeping: Int) throws {
    let oldest = try String.fetchOne(
      db, sql: "SELECT date FROM night ORDER BY date DESC LIMIT 1 OFFSET ?", arguments: [keeping - 1])
    guard let oldest else { return }
    for table in ["night_status", "night_file", "night"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE date < ?", arguments: [oldest])
    }
    let spans = [
      StatusMark.table, TaskMark.table, NightFinding.table, PageMark.table, EventMark.table, StationPlace.table,
    ]
    for table in spans {
      try db.execute(sql: "DELETE FROM \(table) WHERE until <= ?", arguments: [oldest])
    }
    // A station that never returns would keep its findings for ever.
    try db.execute(
      sql: "DELETE FROM \(NightFinding.table) WHERE state <> 'open' AND since < ?", arguments: [oldest])
  }
}

extension Comparison {
  fileprivate var statusKeys: Set<StationWord> {
    Set(stations.map { StationWord(station: $0.key.number, word: $0.value.status.rawValue) })
  }

  fileprivate var taskKeys: Set<StationWord> {
    var keys = Set<StationWord>(minimumCapacity: tasks.values.reduce(0) { $0 + $1.tasks.count })
    for (station, open) in tasks {
      for task in open.tasks { keys.insert(StationWord(station: station.number, word: task.rawValue)) }
    }
    return keys
  }

  fileprivate var findingKeys: Set<FindingKey> {
    Set(findings.map { FindingKey(finding: $0.key.number, state: $0.value.finding.state.rawValue) })
  }

  fileprivate var eventKeys: Set<EventMark.Key> {
    Set(
      events.lazy.flatMap { station, events in
        events.filter(\.stood).map { EventMark(station: station, event: $0.event).key }
      })
  }

  fileprivate var pageKeys: Set<PageMark.Key> {
    Set(pages.map { PageMark.Key(station: $0.key.number, content: $0.value.content) })
  }
}
