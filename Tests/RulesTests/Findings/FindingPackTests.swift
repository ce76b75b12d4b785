import Stations
import Testing

@testable import Rules

/// What goes into a pack comes out again, and a row's findings in their order.
@Suite struct FindingPackTests {
  private static func finding(
    rule: Int = 1, row: Int? = 7, column: Column? = .phone, cell: Int? = 2, value: String? = "06",
    message: String = "m",
    suggestion: String? = nil, station: StationKey? = nil, related: [RowPlace] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: .warning, file: 3, row: row, column: column, cellIndex: cell, value: value,
      message: message, suggestion: suggestion, station: station, related: related)
  }

  private static let findings = [
    finding(suggestion: "060", station: StationKey(prefecture: 47, stationCode: 9_999_999)),
    finding(row: nil, column: nil, cell: nil, value: nil, message: ""),
    finding(
      cell: 16_383, value: "", suggestion: "", related: [RowPlace(file: 0, row: 1), RowPlace(file: 9, row: 1 << 30)]),
  ]

  @Test func findingsComeBackWithTheirNames() {
    var pack = FindingPack()
    for (number, finding) in Self.findings.enumerated() {
      pack.append([finding])
      pack.endRow(stationName: Array("駅\(number)".utf8)[...], office: Array("所\(number)".utf8)[...])
    }
    #expect(pack.findings == Self.findings)
    for (number, mark) in pack.marks.enumerated() {
      let reported = ReportedFinding(mark, in: pack.bytes, at: Int(mark.offset))
      #expect(reported.text(reported.stationName) == "駅\(number)")
      #expect(reported.text(reported.office) == "所\(number)")
    }
  }

  @Test func findingsOfARowShareItsNames() {
    var pack = FindingPack()
    pack.append([Self.finding(), Self.finding(column: nil, cell: nil, value: nil)])
    pack.endRow(stationName: Array("見本".utf8)[...], office: [])
    let names = pack.marks.map {
      let reported = ReportedFinding($0, in: pack.bytes, at: Int($0.offset))
      return reported.text(reported.stationName) + "/" + reported.text(reported.office)
    }
    #expect(names == ["見本/", "見本/"])
  }

  @Test func aRowIsSortedByColumnRuleCellAndWords() {
    let sorted = [
      Self.finding(rule: 9, column: nil, cell: nil), Self.finding(rule: 0, column: .email, message: "z"),
      Self.finding(rule: 0, column: .phone, message: "y"), Self.finding(rule: 1, column: .phone, cell: nil),
      Self.finding(rule: 1, column: .phone, message: "a"), Self.finding(rule: 1, column: .phone, message: "b"),
    ]
    for rotation in sorted.indices {
      var pack = FindingPack()
      pack.append([Self.finding(rule: 5)])
      pack.endRow()
      pack.append(Array(sorted[rotation...] + sorted[..<rotation]).reversed())
      pack.endRow()
      #expect(Array(pack.findings.dropFirst()) == sorted)
    }
  }

  /// Found by hand: a row of sixteen thousand broken cells took 18 s.
  @Test(.timeLimit(.minutes(1))) func aRowOfManyFindingsIsSortedAlike() {
    let cells = 16_384
    let sorted = (0..<2 * cells).map { Self.finding(rule: $0 / cells, cell: $0 % cells, message: "\($0 % 3)") }
    var pack = FindingPack()
    for cell in 0..<cells { pack.append([sorted[cells + cell], sorted[cell]]) }
    pack.endRow()
    #expect(pack.findings == sorted)
  }

  /// Of findings that are equal in all that orders them the one that was found first stays first.
  @Test(arguments: [2, 32, 33, 500])
  func equalFindingsStayInTheirOrder(_ count: Int) {
    let equal = (0..<count).map { Self.finding(value: "\($0)") }
    var pack = FindingPack()
    pack.append(equal)
    pack.endRow()
    #expect(pack.findings == equal)
  }
}
