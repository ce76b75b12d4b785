import GRDB
import Planning
import Stations

extension LedgerReader {
  /// Every stretch of a station, in order.
  func way(of station: StationKey) throws -> StationWay {
    let number = station.number
    let statuses = try Row.fetchAll(
      db, sql: "SELECT since, until, status FROM station_span WHERE station = ? ORDER BY since, id",
      arguments: [number])
    let tasks = try Row.fetchAll(
      db, sql: "SELECT since, until, task FROM task_span WHERE station = ? ORDER BY since, id", arguments: [number])
    let findings = try Row.fetchAll(
      db,
      sql: """
        SELECT since, until, rule, field, state FROM \(findingSpans) WHERE station = ?
        ORDER BY since, until IS NULL, until, rule, field, id
        """, arguments: [number])
    return StationWay(
      statuses: statuses.compactMap { row in
        StationStatus(rawValue: row[2]).flatMap { status in LedgerReader.stretch(row).map { (status, $0) } }
      },
      tasks: tasks.compactMap { row in
        TaskID(rawValue: row[2]).flatMap { task in LedgerReader.stretch(row).map { (task, $0) } }
      },
      findings: findings.compactMap { row in
        guard let stretch = LedgerReader.stretch(row), let state = FindingState(rawValue: row[4]) else { return nil }
        return (rule: row[2], column: row[3], state: state, stretch: stretch)
      })
  }

  private static func stretch(_ row: Row) -> StationWay.Stretch? {
    guard let since = Day(iso: row[0]) else { return nil }
    let until: String? = row[1]
    return StationWay.Stretch(since: since, until: until.flatMap(Day.init(iso:)))
  }
}
