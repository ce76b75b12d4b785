import Testing
import TestSupport

@testable import houkan_dev

/// Lists of real stations are read and counted; none is in the repository, so these are made up.
@Suite struct StationListTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func list(_ text: String) throws -> StationList {
    try StationList(readingFrom: folder.write(text, to: "stations.csv"))
  }

  @Test func stationsOutsideTheWestAreLeftOut() throws {
    let list = try list(
      """
      prefecture_code,station_code,station_name,address
      27,0198372,"見本,訪問看護",どこか
      13,0198372,東京見本,どこか
      27,198372,六桁見本,どこか
      """)
    #expect(list.stations.map(\.name) == ["見本,訪問看護"])
    #expect(list.leftOut == 2)
  }

  @Test func aMissingColumnIsAnError() {
    #expect(throws: StationList.Failure.missingColumn("station_code")) {
      try list("prefecture_code,station_name\n27,見本\n")
    }
  }

  @Test(arguments: [
    ("0190016", "0190017", true), ("0190016", "0190061", true), ("0190016", "0910016", true),
    ("0190016", "0190016", false), ("0190016", "0190106", true), ("0190016", "1190017", false),
    ("0190016", "6190010", false),
  ])
  func nearCodes(_ left: String, _ right: String, _ areNear: Bool) {
    #expect(StationList.areNear(Array(left.utf8), Array(right.utf8)) == areNear)
  }
}
