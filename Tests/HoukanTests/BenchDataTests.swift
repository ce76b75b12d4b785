import Foundation
import Stations
import Testing

@testable import houkan_dev

/// Benchmark data are the same for the same seed, and no station comes twice.
@Suite struct BenchDataTests {
  private func data(seed: UInt64 = 1, faulty: Double = 0, findingsPerRow: Int = 0) throws -> BenchData {
    try BenchData(
      today: SampleExports.today, seed: seed, faultyShare: faulty, findingsPerRow: findingsPerRow)
  }

  private func rows(_ data: BenchData, _ count: Int = 400) -> [[String]] {
    var data = data
    return (0..<count).map { index in
      let station = data.row(index, office: "架空")
      return Column.allCases.map { station[$0] }
    }
  }

  @Test func sameSeedGivesSameRows() throws {
    #expect(try rows(data(seed: 3)) == rows(data(seed: 3)))
    #expect(try rows(data(seed: 3)) != rows(data(seed: 4)))
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
    let faulty = try rows(data(findingsPerRow: 5), 50)
    for (left, right) in zip(clean, faulty) { #expect(zip(left, right).count { $0 != $1 } == 5) }
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
