import Stations
import TestSupport
import Testing

@testable import Rules

/// What the examples of the rules about duplicates cannot show: who is named, and across how many rows.
@Suite struct DuplicateTests {
  private let bench = ExampleBench(language: .en)

  private func findings(_ id: String, _ rows: [[Column: String]]) throws -> [Finding] {
    try bench.findings(rows: rows, on: Example.plainToday).filter { bench.book.descriptions[$0.rule].id == id }
  }

  /// The other row's code is not repeated, for a station's page shows no other station's.
  @Test func aCodeIsSaidToBeTheRowsThatHasIt() throws {
    let findings = try ExampleBench(language: .ja).findings(
      rows: [[.stationCode: "0498432"], [.stationCode: "0498732"]], on: Example.plainToday)
    let message = findings.first { $0.message.contains("よく似ています") }?.message
    #expect(message?.hasPrefix("2行目と名前が同じで、この行のコード「0498732」もその行のコードとよく似ています。") == true, "\(message ?? "")")
  }

  @Test func everyLaterRowNamesTheFirst() throws {
    let found = try findings("station-rows-differ", [[.notes: "1"], [.notes: "2"], [.notes: "3"]])
    #expect(found.map(\.row) == [3, 4])
    #expect(found.map(\.related) == [[RowPlace(file: 0, row: 2)], [RowPlace(file: 0, row: 2)]])
  }

  @Test func rowsOfTwoFilesAreCompared() throws {
    let found = try bench.findings(files: [[[.notes: "1"]], [[.notes: "2"]]], on: Example.plainToday)
      .filter { bench.book.descriptions[$0.rule].id == "station-rows-differ" }
    #expect(found.map(\.file) == [1])
    #expect(found.flatMap(\.related) == [RowPlace(file: 0, row: 2)])
    #expect(found.allSatisfy { $0.message.contains("station of row 2 of 0.csv, but") })
  }

  @Test func aRecordIDMayStandInTwoFiles() throws {
    let files: [[[Column: String]]] = [[[.recordID: "7"]], [[.recordID: "7", .stationCode: "0090528"]]]
    let found = try bench.findings(files: files, on: Example.plainToday)
    #expect(!found.contains { bench.book.descriptions[$0.rule].id == "record-id-repeated" })
  }

  @Test func differingColumnsAreNamed() throws {
    let found = try findings(
      "station-rows-differ", [[.notes: "1", .email: "a@example.jp"], [.notes: "2", .email: "b@example.jp"]])
    #expect(found.map { $0.message.contains("differ in “メールアドレス” and “備考”;") } == [true])
  }

  @Test func writtenFormsAreNoDifference() throws {
    let rows: [[Column: String]] = [
      [.constructionOn: "2027-03-31", .email: "kita@example.jp", .founder: "医療法人　見本会"],
      [.constructionOn: "令和9年3月31日", .email: "Kita@example.jp", .founder: "医療法人見本会"],
    ]
    #expect(try findings("station-row-repeated", rows).map(\.row) == [3])
    #expect(try findings("station-rows-differ", rows).isEmpty)
  }

  @Test func aValueOnManyStationsNamesTheFirst() throws {
    let rows: [[Column: String]] = (0..<5).map {
      [.recordID: "\($0)", .stationCode: "009\($0)0\($0)5", .email: "office@example.jp"]
    }
    let found = try findings("email-on-two-stations", rows)
    #expect(found.map(\.row) == [3, 4, 5, 6])
    #expect(Set(found.flatMap(\.related)) == [RowPlace(file: 0, row: 2)])
  }

  /// One founder's stations may share a line; that another founder's station has the same number counts more.
  @Test(arguments: [
    ("customer-id-on-two-stations", Column.customerID, "CAF5000123456"),
    ("phone-on-two-stations", .phone, "0660000001"),
  ])
  func aRowNamesAStationOfAnotherFounder(_ id: String, _ column: Column, _ value: String) throws {
    let rows: [[Column: String]] = zip(["0090015", "0090023", "0090031"], ["見本会", "架空会", "見本会"]).map {
      [.stationCode: $0, .founder: $1, column: value]
    }
    let found = try findings(id, rows)
    #expect(found.map(\.row) == [3, 4])
    #expect(found.map(\.related) == [[RowPlace(file: 0, row: 2)], [RowPlace(file: 0, row: 3)]])
    #expect(try findings("customer-id-shared-by-founder", rows).isEmpty)
  }

  /// A row without usable key is compared where it is plain which station is meant.
  @Test(arguments: [("0090015", [Int]()), ("0090023", [3])])
  func aLostZeroHidesNoOtherStation(_ code: String, _ expected: [Int]) throws {
    let rows: [[Column: String]] = ["90015", "2760090015"].map { [.stationCode: $0, .email: "office@example.jp"] }
    for row in rows {
      let found = try findings("email-on-two-stations", [[.stationCode: code, .email: "office@example.jp"], row])
      #expect(found.map(\.row) == expected)
    }
  }

  @Test func rowsOfNoStationShareNothing() throws {
    let rows: [[Column: String]] = [
      [.stationCode: "", .email: "office@example.jp"], [.stationCode: "", .email: "office@example.jp"],
    ]
    #expect(try findings("email-on-two-stations", rows).isEmpty)
  }

  @Test func eachRowIsReadOnce() throws {
    let counter = ReadCounter()
    let places = (0..<1_000).map { RowPlace(file: 0, row: $0 + 2) }
    let row = MadeUpRow.row([:])
    let digests = PagedList(
      places.enumerated().map { index, place in
        var digest = RowDigest(place: place, offset: 0, length: 0)
        digest.station = Int64(index + 1)
        digest.phone = 1
        return digest
      })
    let groups = SharedValue.allCases.map { RowGroups(of: digests, sharing: $0) }
    let batch = BatchView(digests: digests, files: ["a.csv"], groups: groups) {
      { digest in
        counter.count(digest.place)
        return row
      }
    }
    var report = BatchReport(language: .en, layouts: [nil])
    let context = JudgingContext(today: Example.plainToday, calendar: BusinessCalendar(), deadlines: Deadlines())
    try PhoneOnTwoStations().judge(batch, context, &report)
    #expect(report.findings.count == 999)
    #expect(counter.reads.count == 1_000)
    #expect(counter.reads.values.allSatisfy { $0 == 1 })
  }
}
