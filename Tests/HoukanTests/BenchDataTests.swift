import Foundation
import Stations
import Testing
import TestSupport

@testable import houkan_dev

/// Benchmark data are the same for the same seed, and no station comes twice.
@Suite struct BenchDataTests {
  private func data(_ shape: BenchShape = BenchShape()) throws -> BenchData {
    try BenchData(today: SampleExports.today, shape: shape)
  }

  private func rows(_ data: BenchData, _ count: Int = 400) -> [[String]] {
    var data = data
    return (0..<count).map { index in
      let station = data.row(index, office: "架空")
      return Column.allCases.map { station[$0] }
    }
  }

  @Test func sameSeedGivesSameRows() throws {
    #expect(try rows(data(BenchShape(seed: 3))) == rows(data(BenchShape(seed: 3))))
    #expect(try rows(data(BenchShape(seed: 3))) != rows(data(BenchShape(seed: 4))))
  }

  @Test func codesAndNamesOfAPrefectureAreUnique() {
    var codes = Set<String>()
    var names = Set<String>()
    let prefecture = WestPrefecture.all[9]
    for number in 0..<100_000 {
      let identity = StationIdentity(prefecture: prefecture, number: number)
      codes.insert(identity.code)
      names.insert(identity.name)
    }
    #expect(codes.count == 100_000)
    #expect(names.count == 100_000)
  }

  @Test func phonesAndCustomerIDsAreUniqueAcrossPrefectures() {
    var phones = Set<String>()
    var customers = Set<String>()
    for prefecture in WestPrefecture.all {
      for number in stride(from: 0, to: 100_000, by: 99) {
        let identity = StationIdentity(prefecture: prefecture, number: number)
        #expect(identity.phone.utf8.count == 10)
        #expect(identity.customerID.utf8.count == 13)
        phones.insert(identity.phone)
        customers.insert(identity.customerID)
      }
    }
    #expect(phones.count == customers.count)
    #expect(phones.count == 30 * 1_011)
  }

  @Test func everyRowHasTheWantedDefects() throws {
    let clean = try rows(data(), 50)
    let faulty = try rows(data(BenchShape(findingsPerRow: 5)), 50)
    for (left, right) in zip(clean, faulty) { #expect(zip(left, right).count { $0 != $1 } == 5) }
  }

  @Test func nextNightChangesItsShareAndNothingElse() throws {
    let before = try rows(data(BenchShape(faultyShare: 0.1)), 2_000)
    let after = try rows(data(BenchShape(faultyShare: 0.1, changedShare: 0.01)), 2_000)
    let changed = zip(before, after).count { $0 != $1 }
    #expect((10...35).contains(changed))
    // The stations are the same.
    for column in [Column.prefectureCode, .stationCode, .stationName, .recordID] {
      let place = Int(column.rawValue)
      #expect(before.map { $0[place] } == after.map { $0[place] })
    }
    let other = try rows(data(BenchShape(faultyShare: 0.1, changedShare: 0.01, changeSeed: 3)), 2_000)
    #expect(other != after)
  }

  @Test func defectsOfCodesAreFoundAsSuch() throws {
    let folder = try TemporaryFolder()
    let made = try Program.dev.run([
      "bench-data", "--rows", "3000", "--faulty", "0.05", "--faults", "codes", "--output", folder.path("exports"),
    ])
    #expect(made.status == 0)
    let found = try Program.houkan.run([
      "check", folder.path("exports"), "--date", Repository.sampleDay, "--format", "jsonl", "--fail-on", "never",
    ])
    let tally = try RuleTally(readingFrom: try folder.write(found.output, to: "findings.jsonl"))
    for check in DuckDBContest.checks { #expect(tally.sum(check.rules) > 0, "\(check.name)") }
  }

  @Test func foldersOfDataTellShapesApart() throws {
    let sets = [
      Dataset(rows: 30), Dataset(rows: 31), Dataset(rows: 30, files: 2), Dataset(rows: 30, encoding: .cp932),
      Dataset(rows: 30, shape: BenchShape(seed: 9)), Dataset(rows: 30, shape: BenchShape(changedShare: 0.01)),
      Dataset(rows: 30, shape: BenchShape(faultyShare: 0.01)), Dataset(rows: 30, shape: BenchShape(faults: .codes)),
    ]
    #expect(try Set(sets.map { try $0.name() }).count == sets.count)
    #expect(try Dataset(rows: 30).name() == Dataset(rows: 30).name())
  }

  @Test func checkDigitsAreThoseOfTheDomainPage() {
    #expect(MadeUpCode.complete(89_001, prefecture: 21) == "0890014")
    #expect(MadeUpCode.complete(539_023, prefecture: 22) == "5390233")
    #expect(MadeUpCode.complete(49_016, prefecture: 23) == "0490169")
    #expect(MadeUpCode.complete(209_044, prefecture: 27) == "2090443")
    #expect(MadeUpCode.complete(309_076, prefecture: 28) == "3090763")
    #expect(MadeUpCode.complete(279_012, prefecture: 34) == "2790126")
    #expect(MadeUpCode.complete(559_059, prefecture: 40) == "5590590")
  }

  @Test func streamsAreWhatTheirRowsSay() throws {
    let path = NSTemporaryDirectory() + "houkan-bench-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var table = try TableStream(ExportFolder(path: path), "a/b.csv", encoding: .cp932)
    var data = try data()
    try table.write(data.row(0, office: "架空"))
    try table.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path + "/a/b.csv"))
    #expect(bytes.count == table.byteCount)
    #expect(bytes.count { $0 == 0x0A } == 2)
  }
}
