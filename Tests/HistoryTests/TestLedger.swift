import Foundation
import Planning
import Stations
import TestSupport
import Testing
import SystemPackage

@testable import History

/// A ledger in a folder of its own, gone with the value.
final class TestLedger {
  let folder: TemporaryFolder
  var notices: [LedgerNotice] = []

  init() throws {
    folder = try TemporaryFolder()
  }

  var path: FilePath { folder.filePath("history.sqlite") }

  /// Opens the ledger anew, as every run does.
  func open() -> Ledger? { Ledger.open(path) { notices.append($0) } }

  /// Records a night and closes the ledger.
  func record(_ night: Night, keeping: Int = 100) throws {
    let ledger = open()
    try ledger?.record(night, keeping: keeping)
    ledger?.close()
  }

  /// What a night of the date compares itself with.
  func comparison(_ date: String) throws -> Comparison? {
    let ledger = open()
    defer { ledger?.close() }
    return try ledger?.comparison(on: day(date))
  }

  /// Every night.
  func nights() throws -> [NightTotals] {
    let ledger = try Ledger.read(path)
    defer { ledger?.close() }
    return try ledger?.nights() ?? []
  }

  /// A station's way, a line per stretch.
  func entries(of station: StationKey) throws -> [String] {
    let ledger = try #require(try Ledger.read(path))
    defer { ledger.close() }
    let way = try ledger.way(of: station)
    return way.statuses.map { "\($0)" } + way.tasks.map { "\($0)" } + way.findings.map { "\($0)" }
  }

  /// The names of the files in the folder.
  var files: [String] { folder.names() }
}

extension Ledger {
  /// Takes in a night as a run does, whose reports are published at once.
  func record(_ night: Night, after before: Comparison? = nil, keeping: Int) throws {
    try prepare(night, after: before, keeping: keeping)
    try confirm()
  }
}

/// The day of November 2026 with this number, or the one written in full.
func day(_ text: String) -> Day { Day(iso: text.count == 2 ? "2026-11-\(text)" : text) ?? Day(number: 0) }

func station(_ code: Int) -> StationKey { StationKey(prefecture: 27, stationCode: code) }

/// A night with stations by their status, findings by a value on station 1, those that count and those set aside, and
/// open tasks of station 1.
func night(
  _ date: String, _ stations: [Int: StationStatus] = [1: .onTrack], findings: [String] = [], tasks: [TaskID] = [],
  aside: [String] = [], _ state: FindingState = .accepted
) -> Night {
  var night = Night(date: day(date), run: "\(day(date))T020000", version: "1.0")
  night.stations = stations.sorted { $0.key < $1.key }.map { (station($0.key), $0.value) }
  night.findings = named(findings) + named(aside).map { $0.inState(state) }
  night.tasks = tasks.map { (station(1), $0) }
  return night
}

/// Findings of the rule `phone-wrong` on station 1, one per value.
func named(_ values: [String]) -> [NightFinding] {
  var names = FindingNames()
  return values.map { value in
    NightFinding(
      identity: names.next(rule: "phone-wrong", station: station(1), file: "a.csv", column: "phone", value: value),
      rule: "phone-wrong", severity: "error", station: station(1), column: "phone")
  }
}

extension NightFinding {
  /// The same finding in another state.
  func inState(_ state: FindingState) -> NightFinding {
    NightFinding(
      identity: identity, rule: rule, severity: severity, station: station, column: column, file: file,
      otherFile: otherFile, state: state)
  }
}
