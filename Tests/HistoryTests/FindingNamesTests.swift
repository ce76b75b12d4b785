import Stations
import Testing

@testable import History

/// What makes two findings the same.
@Suite struct FindingNamesTests {
  private func name(
    rule: String = "r", station: StationKey? = station(1), file: String = "a.csv", column: String? = "phone",
    value: String? = "x"
  ) -> FindingIdentity {
    var names = FindingNames()
    return names.next(rule: rule, station: station, file: file, column: column, value: value)
  }

  @Test func everyPartTellsApart() {
    let others = [
      name(rule: "s"), name(station: station(2)), name(station: nil), name(column: "email"), name(column: nil),
      name(value: "y"), name(value: nil), name(rule: "rx", value: ""), name(column: "phonex", value: ""),
    ]
    #expect(Set(others + [name()]).count == others.count + 1)
    #expect(name() == name())
  }

  @Test func theFileCountsOnlyWithoutAStation() {
    #expect(name(file: "b.csv") == name())
    #expect(name(station: nil, file: "b.csv") != name(station: nil))
  }

  @Test(arguments: ["ab-1", "ＡＢ－１", " ab-1 ", "A B-1", "ab‐1", "a\u{3000}b-1"])
  func widthCaseAndSpacesDoNot(_ value: String) {
    #expect(name(value: value) == name(value: "AB-1"))
  }

  private func name(_ value: String, as canonical: String, after comparison: Comparison? = nil) -> FindingIdentity {
    var names = FindingNames(after: comparison)
    return names.next(
      rule: "r", station: station(1), file: "a.csv", column: "phone", value: value, canonical: canonical)
  }

  @Test func whatCanBeReadIsTheSameInEveryForm() {
    #expect(name("2026/11/20", as: "2026-11-20") == name(value: "2026-11-20"))
    #expect(name("2026/11/20", as: "2026-11-20") == name("2026年11月20日", as: "2026-11-20"))
    #expect(name("2026/11/20", as: "2026-11-20") != name("2026/11/21", as: "2026-11-21"))
  }

  /// After an update nothing is new for being named anew, nor what was gone.
  @Test func whatAnOlderVersionHasNamedKeepsItsName() throws {
    let ledger = try TestLedger()
    for (date, value) in [("19", "2026/11/19"), ("20", "2026/11/20")] {
      var night = night(date)
      night.findings = [
        NightFinding(identity: name(value: value), rule: "r", severity: "error", station: station(1), column: "phone")
      ]
      try ledger.record(night)
    }
    let comparison = try ledger.comparison("21")
    for day in ["2026/11/19", "2026/11/20"] {
      #expect(name(day, as: day.replacing("/", with: "-"), after: comparison) == name(value: day))
    }
    #expect(name("2026/11/21", as: "2026-11-21", after: comparison) == name(value: "2026-11-21"))
  }

  @Test func theSecondOfItsKindIsAnother() {
    var names = FindingNames()
    let first = (1...3).map { _ in names.next(rule: "r", station: station(1), file: "a", column: nil, value: nil) }
    #expect(Set(first).count == 3)
    var again = FindingNames()
    let second = (1...3).map { _ in again.next(rule: "r", station: station(1), file: "a", column: nil, value: nil) }
    #expect(first == second)
  }
}
