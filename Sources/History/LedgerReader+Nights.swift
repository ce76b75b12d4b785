import GRDB
import Planning
import Stations

extension LedgerReader {
  /// The nights before a date, or all, the oldest first.
  func nights(before date: Day?) throws -> [NightTotals] {
    let limit = date?.description ?? "9999-99-99"
    let changes = try changes(before: limit)
    let stations = try stationsPerStatus(before: limit)
    let rows = try Row.fetchAll(
      db, sql: "SELECT date, run, errors, warnings, infos FROM night WHERE date < ? ORDER BY date", arguments: [limit])
    var nights: [NightTotals] = []
    for row in rows {
      let text: String = row[0]
      guard let date = Day(iso: text) else { continue }
      nights.append(
        NightTotals(
          date: date, run: row[1], stations: stations[text] ?? [:], errors: row[2], warnings: row[3], infos: row[4],
          change: nights.isEmpty ? nil : changes[text] ?? NightChange()))
    }
    return nights
  }

  private func stationsPerStatus(before limit: String) throws -> [String: [StationStatus: Int]] {
    var stations: [String: [StationStatus: Int]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT date, status, stations FROM night_status WHERE date < ?", arguments: [limit])
    while let row = try rows.next() {
      guard let status = StationStatus(rawValue: row[1]) else { continue }
      stations[row[0], default: [:]][status] = row[2]
    }
    return stations
  }

  /// What changed in each night: the spans that begin and end there.
  private func changes(before limit: String) throws -> [String: NightChange] {
    var changes: [String: NightChange] = [:]
    try addBegun(before: limit, to: &changes)
    try addEnded(before: limit, to: &changes)
    return changes
  }

  /// Findings that begin are new, or have come back.
  private func addBegun(before limit: String, to changes: inout [String: NightChange]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT since, EXISTS (SELECT 1 FROM finding_span AS earlier
          WHERE earlier.finding = span.finding AND earlier.since < span.since) AS back, count(*)
        FROM \(findingSpans) AS span WHERE since < ? AND state = 'open' AND NOT EXISTS (
          SELECT 1 FROM \(findingSpans) AS aside WHERE state <> 'open'
            AND aside.finding = span.finding AND aside.until = span.since)
        GROUP BY 1, 2
        """, arguments: [limit])
    while let row = try rows.next() {
      let count = row[1] == 1 ? \NightChange.cameBack : \NightChange.new
      changes[row[0], default: NightChange()][keyPath: count] = row[2]
    }
  }

  /// Findings that end are gone, or not seen any more. An older version set nothing aside: what it cannot have seen is
  /// told by the station.
  private func addEnded(before limit: String, to changes: inout [String: NightChange]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT until, CASE
          WHEN goesOn THEN 1
          ELSE station IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM station_span AS still WHERE still.station = span.station AND still.since <= span.until
              AND (still.until IS NULL OR still.until > span.until))
          END AS unseen, count(*)
        FROM (
          SELECT until, station, state, EXISTS (SELECT 1 FROM \(findingSpans) AS next
            WHERE next.finding = ended.finding AND next.since = ended.until) AS goesOn
          FROM \(findingSpans) AS ended WHERE until < ?
        ) AS span WHERE state = 'open' OR NOT goesOn GROUP BY 1, 2
        """, arguments: [limit])
    while let row = try rows.next() {
      let count = row[1] == 1 ? \NightChange.unseen : \NightChange.gone
      changes[row[0], default: NightChange()][keyPath: count] = row[2]
    }
  }
}
