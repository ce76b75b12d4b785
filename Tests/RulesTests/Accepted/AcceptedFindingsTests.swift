import Foundation
import Stations
import TestSupport
import Testing

@testable import Rules

/// Findings are accepted by what they say, never by their row, and only until a day.
@Suite struct AcceptedFindingsTests {
  private static let header = "規則,医療機関コード,ファイル,項目,値,理由,承認者,期限"
  private let today = Example.plainToday
  private let book = RuleBook()
  private let station = StationKey(prefecture: 27, stationCode: 90_015)

  private func list(_ bytes: [UInt8], rules: RuleBook = RuleBook()) throws -> AcceptedFindings {
    let folder = try TemporaryFolder()
    let file = try folder.write(Data(bytes), to: "accepted.csv")
    return try AcceptedFindings.load(path: file, rules: rules, names: .builtIn)
  }

  private func list(_ lines: String..., header: String = header) throws -> AcceptedFindings {
    try list(Array(([header] + lines).joined(separator: "\r\n").utf8))
  }

  private func finding(
    _ rule: String = "station-code-lost-zero", station: StationKey? = nil, column: Column? = .stationCode,
    value: String? = "90015", row: Int? = 17
  ) throws -> Finding {
    Finding(
      rule: try #require(book.number(of: rule)), severity: .error, file: 1, row: row, column: column, cellIndex: 5,
      value: value, message: "", suggestion: nil, station: station, related: [])
  }

  private struct Outcome {
    /// What is left to count, and behind it what is wrong with the list.
    var counted: [Finding] = []
    var accepted: [(finding: Finding, acceptance: Acceptance)] = []
  }

  /// Of a finding between two rows `other` is the same on the other row.
  private func apply(
    _ list: AcceptedFindings, _ findings: [Finding], on day: Day? = nil, other: [Finding: Finding] = [:]
  ) -> Outcome {
    let files = ["kita.csv", "osaka/minami.csv"]
    var matching = list.matching(on: day ?? today)
    var outcome = Outcome()
    func mirrored(_ finding: Finding) -> AcceptedKey? {
      other[finding].map { AcceptedKey(of: $0, file: files[$0.file]) }
    }
    for finding in findings where matching.names(rule: finding.rule) {
      matching.note(finding, file: files[finding.file]) { mirrored(finding) }
    }
    for finding in findings {
      if matching.names(rule: finding.rule),
        let acceptance = matching.acceptance(of: finding, file: files[finding.file], mirrored: { mirrored(finding) })
      {
        outcome.accepted.append((finding, acceptance))
      } else {
        outcome.counted.append(finding)
      }
    }
    outcome.counted += matching.listFindings(file: files.count, language: .en)
    return outcome
  }

  private func ids(_ findings: [Finding]) -> [String] { findings.map { book.descriptions[$0.rule].id } }

  @Test(arguments: [
    "station-code-lost-zero,2760090015,,station_code,90015,確認済み,架空 花子,2026-12-31",
    "station-code-lost-zero,27-6-0090015,,ステーションコード,  90015 ,確認済み,架空 花子,2026/12/31",
    "Station-Code-Lost-Zero,2760090015,無視.csv,station_code,90015,確認済み,架空 花子,R8.12.31",
    "station-code-lost-zero,2760090015,,station_code,90015,確認済み,架空 花子,2026-11-22",
    "station-code-lost-zero,2760090015,,station_code,90015,確認済み,架空 花子,2026-12-31(木)",
    "station-code-lost-zero,2760090015,,station_code,90015,確認済み,架空 花子,46387",
  ])
  func aStationsFindingIsAccepted(_ line: String) throws {
    let outcome = apply(try list(line), [try finding(station: station)])
    #expect(outcome.counted.isEmpty)
    let acceptance = try #require(outcome.accepted.first?.acceptance)
    #expect(acceptance.reason == "確認済み")
    #expect(acceptance.by == "架空 花子")
    #expect(acceptance.until >= today)
  }

  @Test func ofSeveralRowsWithTheSameContentNoneIsAccepted() throws {
    let list = try list("station-code-lost-zero,2760090015,,station_code,90015,確認,架空,2026-12-31")
    var elsewhere = try finding(station: station)
    elsewhere.file = 0
    for others in [[try finding(station: station, row: 900)], [elsewhere], [elsewhere, elsewhere]] {
      for findings in [[try finding(station: station)] + others, others + [try finding(station: station)]] {
        let outcome = apply(list, findings)
        #expect(outcome.accepted.isEmpty && outcome.counted.dropLast() == findings[...])
        let own = try #require(outcome.counted.last)
        #expect(ids([own]) == ["accepted-ambiguous"] && own.cellName == "A2" && own.severity == .warning)
      }
    }
  }

  @Test func everythingThatOneRowHasIsAccepted() throws {
    let list = try list(
      "station-code-lost-zero,2760090015,,station_code,90015,確認,架空,2026-12-31",
      "station-code-lost-zero,2760090015,,phone,90015,確認,架空,2026-12-31",
      "station-code-lost-zero,2760090015,,station_code,90016,確認,架空,2026-12-31")
    let findings = [
      try finding(station: station), try finding(station: station), try finding(station: station, column: .phone),
      try finding(station: station, value: "90016", row: 3),
    ]
    let outcome = apply(list, findings)
    #expect(outcome.accepted.map(\.finding) == findings && outcome.counted.isEmpty)
  }

  /// Every row that a renewed line fits counts, and each of the lines says so.
  @Test func renewingALineDoesNotMakeItTwo() throws {
    let list = try list(
      "station-code-lost-zero,2760090015,,station_code,90015,前の,架空,2026-11-30",
      "station-code-lost-zero,2760090015,,station_code,90015,新しい,架空,2026-12-31")
    let outcome = apply(list, [try finding(station: station, row: 3), try finding(station: station, row: 4)])
    #expect(outcome.accepted.isEmpty)
    #expect(ids(Array(outcome.counted.dropFirst(2))) == ["accepted-ambiguous", "accepted-ambiguous"])
  }

  @Test func aFindingBetweenTwoRowsIsAcceptedByEither() throws {
    let line = "phone-on-two-stations,2760090015,,phone,0660000001,確認,架空,2026-12-31"
    func finding(_ code: Int, row: Int) throws -> Finding {
      try self.finding(
        "phone-on-two-stations", station: StationKey(prefecture: 27, stationCode: code), column: .phone,
        value: "0660000001", row: row)
    }
    let (named, other, third) = (
      try finding(90_015, row: 2), try finding(90_023, row: 3), try finding(90_031, row: 4)
    )
    let sorted = apply(try list(line), [other], other: [other: named])
    #expect(sorted.accepted.map(\.finding) == [other] && sorted.counted.isEmpty)
    // As it stands the line means the row that it names, whoever else is told of that one.
    let both = apply(try list(line), [third, named], other: [third: named, named: other])
    #expect(both.accepted.map(\.finding) == [named] && both.counted == [third])
    let several = apply(try list(line), [other, third], other: [other: named, third: named])
    #expect(several.accepted.isEmpty && ids(Array(several.counted.dropFirst(2))) == ["accepted-ambiguous"])
    // Lines for both keep both, whichever row comes first.
    let lines = try list(line, line.replacing("0090015", with: "0090031"))
    let two = apply(lines, [named, other], other: [named: third, other: third])
    #expect(two.accepted.map(\.finding) == [named, other] && two.counted.isEmpty)
  }

  @Test func whatDiffersInAnythingCounts() throws {
    let list = try list("station-code-lost-zero,2760090015,,station_code,90015,確認,架空,2026-12-31")
    let other = StationKey(prefecture: 28, stationCode: 90_015)
    let findings = [
      try finding(station: other), try finding(station: nil), try finding(station: station, column: .stationName),
      try finding(station: station, value: "90016"), try finding(station: station, value: nil),
      try finding("required-cell-blank", station: station),
    ]
    let outcome = apply(list, findings)
    #expect(outcome.accepted.isEmpty)
    #expect(Array(outcome.counted.prefix(6)) == findings)
    #expect(ids(Array(outcome.counted.dropFirst(6))) == ["accepted-unmatched"])
  }

  @Test func aFindingWithoutStationIsAcceptedByItsFile() throws {
    let list = try list(
      "station-code-lost-zero,,osaka/minami.csv,station_code,90015,確認,架空,2026-12-31",
      "unknown-column,,osaka/minami.csv,,社内メモ,社内用,架空,2026-12-31")
    let findings = [
      try finding(), try finding("unknown-column", column: nil, value: "社内メモ"), try finding(station: station),
    ]
    let outcome = apply(list, findings)
    #expect(outcome.accepted.map(\.finding) == Array(findings.prefix(2)))
    #expect(outcome.counted == [findings[2]])
  }

  @Test func nobodyAcceptsASecret() throws {
    let secret = try finding("secret-in-export", station: station, column: nil, value: nil)
    let outcome = apply(try list("secret-in-export,2760090015,,,,確認,架空,2026-12-31"), [secret])
    #expect(outcome.accepted.isEmpty && ids(outcome.counted) == ["secret-in-export", "accepted-malformed"])
  }

  @Test func afterItsLastDayItCountsAgain() throws {
    let list = try list("station-code-lost-zero,2760090015,,station_code,90015,確認,架空,2026-11-21")
    let outcome = apply(list, [try finding(station: station)])
    #expect(outcome.accepted.isEmpty)
    #expect(ids(outcome.counted) == ["station-code-lost-zero", "accepted-expired"])
    let own = try #require(outcome.counted.last)
    #expect(own.file == 2 && own.cellName == "H2" && own.value == "2026-11-21")
    #expect(own.severity == .warning)
    #expect(apply(list, [try finding(station: station)], on: today - 1).counted.isEmpty)
  }

  @Test func aRenewedLineWins() throws {
    let list = try list(
      "station-code-lost-zero,2760090015,,station_code,90015,古い,架空,2026-01-31",
      "station-code-lost-zero,2760090015,,station_code,90015,前の,架空,2026-11-30",
      "station-code-lost-zero,2760090015,,station_code,90015,新しい,架空,2026-12-31")
    let outcome = apply(list, [try finding(station: station)])
    #expect(outcome.accepted.map(\.acceptance.reason) == ["新しい"])
    #expect(outcome.counted.isEmpty)
    #expect(ids(apply(list, [], on: today + 100).counted) == Array(repeating: "accepted-expired", count: 3))
  }

  @Test(arguments: [
    (",2760090015,,station_code,90015,確認,架空,2026-12-31", "A2", "“rule” is blank"),
    ("station-code-lost-zer,2760090015,,,,確認,架空,2026-12-31", "A2", "Did you mean “station-code-lost-zero”?"),
    ("station-code-lost-zero,,,station_code,90015,確認,架空,2026-12-31", "B2", "Both station and file"),
    ("station-code-lost-zero,0090015,,station_code,90015,確認,架空,2026-12-31", "B2", "ten digits"),
    ("station-code-lost-zero,2710090015,,station_code,90015,確認,架空,2026-12-31", "B2", "ten digits"),
    ("station-code-lost-zero,2.76E+09,,station_code,90015,確認,架空,2026-12-31", "B2", "ten digits"),
    ("station-code-lost-zero,2760090015,,station_cod,90015,確認,架空,2026-12-31", "D2", "Did you mean “station_code”?"),
    ("station-code-lost-zero,2760090015,,station_code,90015,　,架空,2026-12-31", "F2", "“reason” is blank"),
    ("station-code-lost-zero,2760090015,,station_code,90015,確認,,2026-12-31", "G2", "“by” is blank"),
    ("station-code-lost-zero,2760090015,,station_code,90015,確認,架空,", "H2", "“until” is blank"),
    ("station-code-lost-zero,2760090015,,station_code,90015,確認,架空,来月末", "H2", "is not a date"),
    ("station-code-lost-zero,2760090015,,station_code,90015,確認,架空,2026-02-30", "H2", "is not a date"),
    ("station-code-lost-zero,2760090015,,station_code,90015,確認,架空,2026-12-31(月)", "H2", "is not a date"),
    ("station-code-lost-zero,2760090015,,station_code,90015,確認", "G2", "“by” is blank"),
  ])
  func aMalformedLineIsReportedAtItsCell(_ line: String, _ cell: String, _ words: String) throws {
    let outcome = apply(try list(line), [try finding(station: station)])
    #expect(outcome.accepted.isEmpty)
    let own = try #require(outcome.counted.dropFirst().first)
    #expect(ids([own]) == ["accepted-malformed"])
    #expect(own.cellName == cell)
    #expect(own.message.contains(words), "\(own.message)")
  }

  @Test func englishHeadersInAnyOrderWithTitleAndBlankLines() throws {
    let text = """
      Accepted findings
      \("")
      until,by,reason,value,column,rule,station
      2026-12-31,Kaku,checked,90015,station_code,station-code-lost-zero,2760090015
      ,,,,,,
      """
    #expect(apply(try list(Array(text.utf8)), [try finding(station: station)]).counted.isEmpty)
  }

  @Test func anyEncodingAndDelimiter() throws {
    let text = Self.header + "\nstation-code-lost-zero,2760090015,,ステーションコード,90015,確認,架空,2026-12-31\n"
    let tabs = text.replacing(",", with: "\t")
    let cp932 = try #require(text.data(using: .shiftJIS))
    let utf16 = try #require(tabs.data(using: .utf16LittleEndian))
    for bytes in [Array(tabs.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), Array(cp932), [0xFF, 0xFE] + Array(utf16)] {
      #expect(apply(try list(bytes), [try finding(station: station)]).counted.isEmpty)
    }
  }

  @Test func aListThatIsNotThereAcceptsNothing() throws {
    let list = try AcceptedFindings.load(path: "/nonexistent/accepted.csv", rules: book, names: .builtIn)
    #expect(list.isMissing && list.name == "accepted.csv")
    #expect(apply(list, [try finding()]).counted.count == 1)
  }

  @Test func aListThatCannotBeReadIsAFinding() throws {
    let list = try AcceptedFindings.load(path: "/", rules: book, names: .builtIn)
    #expect(!list.isMissing && ids(apply(list, []).counted) == ["accepted-malformed"])
  }

  @Test func aMissingColumnIsAFinding() throws {
    let outcome = apply(try list("a,b,c", header: "規則,医療機関コード,項目,値,理由,承認者"), [])
    #expect(outcome.counted.map(\.message) == ["The header lacks these columns: until."])
    #expect(outcome.counted.map(\.row) == [1])
    #expect(ids(apply(try list(Array("".utf8)), []).counted) == ["accepted-malformed"])
  }

  @Test func itsOwnRulesCanBeSwitchedOff() throws {
    let quiet = RuleBook(overrides: ["accepted-unmatched": nil, "accepted-expired": .error])
    let text =
      Self.header + "\nstation-code-lost-zero,2760090015,,station_code,1,確認,架空,2026-12-31\n"
      + "station-code-lost-zero,2760090015,,station_code,2,確認,架空,2026-01-31\n"
    let outcome = apply(try list(Array(text.utf8), rules: quiet), [])
    #expect(ids(outcome.counted) == ["accepted-expired"])
    #expect(outcome.counted.map(\.severity) == [.error])
  }
}
