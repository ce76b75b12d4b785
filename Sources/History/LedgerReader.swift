import GRDB
import Planning
import Stations

/// Reads nights inside a transaction. Words that this version does not know, such as a status of an older one, are
/// passed over.
struct LedgerReader {
  let db: Database
  /// The spans of findings, with the columns that an older version has not made.
  let findingSpans: String

  init(_ db: Database) throws {
    self.db = db
    let hasStates = try db.columns(in: NightFinding.table).contains { $0.name == "state" }
    findingSpans =
      hasStates
      ? NightFinding.table
      : "(SELECT *, 'open' AS state, NULL AS file, NULL AS other_file FROM \(NightFinding.table))"
  }

  func comparison(on date: Day) throws -> Comparison? {
    let nights = try nights(before: date)
    guard let previous = nights.last?.date else { return nil }
    let night = previous.description
    return Comparison(
      previous: previous, nights: nights, stations: try stations(in: night), tasks: try tasks(in: night),
      pages: try pages(in: night), events: try events(in: night),
      places: try places(in: night),
      recentFiles: try recentFiles(since: min(previous, date - Comparison.rememberedDays), before: date),
      findings: try findings(in: night), ended: try endedFindings(by: night))
  }

  /// The condition that a span covers the night, which is its argument twice.
  private static let covers = "since <= ? AND (until IS NULL OR until > ?)"

  /// The tasks and statuses by their names: a night has a hundred thousand of them.
  private static let tasks = Dictionary(uniqueKeysWithValues: TaskID.allCases.map { ($0.rawValue, $0) })
  private static let statuses = Dictionary(uniqueKeysWithValues: StationStatus.allCases.map { ($0.rawValue, $0) })

  private func stations(in night: String) throws -> [StationKey: Comparison.Standing] {
    var stations: [StationKey: Comparison.Standing] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT station, status, since FROM station_span WHERE \(LedgerReader.covers)",
      arguments: [night, night])
    while let row = try rows.next() {
      guard let status = LedgerReader.statuses[row[1]], let since = Day(iso: row[2]) else { continue }
      stations[StationKey(number: row[0])] = Comparison.Standing(status: status, since: since)
    }
    return stations
  }

  private func tasks(in night: String) throws -> [StationKey: TaskDays] {
    var tasks: [StationKey: TaskDays] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT station, task, since FROM task_span WHERE \(LedgerReader.covers)", arguments: [night, night])
    while let row = try rows.next() {
      guard let task = LedgerReader.tasks[row[1]], let since = Day(iso: row[2]) else { continue }
      tasks[StationKey(number: row[0]), default: [:]][task] = since
    }
    return tasks
  }

  private func pages(in night: String) throws -> [StationKey: Comparison.Page] {
    var pages: [StationKey: Comparison.Page] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT station, content, since FROM page_span WHERE \(LedgerReader.covers)", arguments: [night, night])
    while let row = try rows.next() {
      guard let since = Day(iso: row[2]) else { continue }
      pages[StationKey(number: row[0])] = Comparison.Page(content: row[1], since: since)
    }
    return pages
  }

  /// The events of a night and those that ended not long before it, each as it was last.
  private func events(in night: String) throws -> [StationKey: [Comparison.SentEvent]] {
    let since = Day(iso: night).map { $0 - CalendarEvent.keptDays }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT station, event, day, max(since), until IS NULL OR until > ? FROM event_span
        WHERE since <= ? AND (until IS NULL OR until > ?) GROUP BY station, event ORDER BY station, event
        """, arguments: [night, night, since?.description])
    var events: [StationKey: [Comparison.SentEvent]] = [:]
    while let row = try rows.next() {
      guard let day = Day(iso: row[2]) else { continue }
      let event = CalendarEvent(id: row[1], day: day)
      events[StationKey(number: row[0]), default: []].append(Comparison.SentEvent(event: event, stood: row[4]))
    }
    return events
  }

  private func places(in night: String) throws -> [StationPlace: Day] {
    var places: [StationPlace: Day] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT station, file, since FROM place_span WHERE \(LedgerReader.covers)", arguments: [night, night])
    while let row = try rows.next() { places[StationPlace.key(row)] = Day(iso: row[2]) }
    return places
  }

  private func recentFiles(since first: Day, before date: Day) throws -> [Comparison.RecentFile] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT name, rows_read, most, max(date), lineage FROM (
          SELECT name, rows_read, date, lineage, max(rows_read) OVER (PARTITION BY name) AS most
          FROM night_file WHERE date >= ? AND date < ?
        ) GROUP BY name ORDER BY name
        """, arguments: [first.description, date.description])
    return rows.compactMap { row in
      Day(iso: row[3]).map {
        Comparison.RecentFile(
          file: NightFile(name: row[0], rows: row[1], lineage: row[4]), mostRows: row[2], night: $0)
      }
    }
  }

  /// The findings of a night.
  func findings(in night: String) throws -> [FindingIdentity: Comparison.Past] {
    var findings: [FindingIdentity: Comparison.Past] = [:]
    let earlier = try stretchesOfFindingsSetAside()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT finding, rule, severity, station, field, since, state, file, other_file FROM \(findingSpans)
        WHERE \(LedgerReader.covers)
        """, arguments: [night, night])
    while let row = try rows.next() {
      let stretch: String = row[5]
      var first = stretch
      // Always further back: in a ledger that somebody has changed, a stretch may end where it begins.
      while let before = earlier[row[0]]?[first], before < first { first = before }
      guard let since = Day(iso: first), let stateSince = Day(iso: stretch), let state = FindingState(rawValue: row[6])
      else { continue }
      let (station, file, other): (Int64?, Int64?, Int64?) = (row[3], row[7], row[8])
      let finding = NightFinding(
        identity: FindingIdentity(number: row[0]), rule: row[1], severity: row[2],
        station: station.map(StationKey.init(number:)), column: row[4], file: file.map(InputName.init(number:)),
        otherFile: other.map(InputName.init(number:)), state: state)
      findings[finding.identity] = Comparison.Past(finding: finding, since: since, stateSince: stateSince)
    }
    return findings
  }

  /// Per finding that has been set aside, the first night of every stretch that has ended, by the night of its end: the
  /// stretch that begins there goes on with the same finding.
  private func stretchesOfFindingsSetAside() throws -> [Int64: [String: String]] {
    var stretches: [Int64: [String: String]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT finding, until, since FROM \(findingSpans) WHERE until IS NOT NULL
        AND finding IN (SELECT finding FROM \(findingSpans) WHERE state <> 'open')
        """)
    while let row = try rows.next() { stretches[row[0], default: [:]][row[1]] = row[2] }
    return stretches
  }

  private func endedFindings(by night: String) throws -> Set<FindingIdentity> {
    let rows = try Row.fetchCursor(db, sql: "SELECT finding FROM finding_span WHERE until <= ?", arguments: [night])
    var ended: Set<FindingIdentity> = []
    while let row = try rows.next() { ended.insert(FindingIdentity(number: row[0])) }
    return ended
  }
}
