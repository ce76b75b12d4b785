import Stations
import Testing

@testable import Batch
@testable import History

/// What the ledger calls the files of a night.
@Suite struct FileSuccessionTests {
  private func file(_ name: String, _ lineage: String? = nil, night: Int32 = 9) -> Comparison.RecentFile {
    Comparison.RecentFile(
      file: NightFile(name: name, rows: 1, lineage: lineage), mostRows: 1, night: Day(number: night))
  }

  private func lineages(_ before: [Comparison.RecentFile], _ names: String...) -> [String] {
    let succession = FileSuccession(before, tonight: names)
    return names.map(succession.lineage(of:))
  }

  @Test func aFileThatNobodyKnowsIsCalledByItsNameWithoutTheDay() {
    #expect(lineages([], "kita.csv", "minami_20261201.csv") == ["kita.csv", "minamicsv"])
    #expect(lineages([], "北 3-1.csv", "北 3-2.csv") == ["北 3-1.csv", "北 3-2.csv"])
  }

  /// As an older version has called it, too, so that nothing is new after an update.
  @Test func aFileIsCalledAsTheOneBeforeIt() {
    #expect(lineages([file("kita_1201.csv")], "kita_1202.csv") == ["kita_1201.csv"])
    #expect(lineages([file("kita_1202.csv", "kita_1130.csv")], "kita_1202.csv") == ["kita_1130.csv"])
    #expect(lineages([file("osaka.csv")], "osaka-1121.csv") == ["osaka.csv"])
    let week = [file("kita_1201.csv", "a", night: 8), file("kita_1202.csv", "b", night: 9)]
    #expect(lineages(week, "kita_1203.csv") == ["b"])
  }

  @Test func twoFilesHaveNoLineageInCommon() {
    let before = [file("kita_1201.csv", "a")]
    #expect(lineages(before, "kita_1202.csv", "kita_1203.csv") == ["kita_1202.csv", "kita_1203.csv"])
    #expect(lineages(before, "kita_1201.csv", "kita_1202.csv") == ["a", "kita_1202.csv"])
    // An old export was left beside that of the day.
    let week = before + [file("kita_1130.csv", "a", night: 8)]
    #expect(lineages(week, "kita_1201.csv", "kita_1202.csv") == ["a", "kita_1202.csv"])
    #expect(lineages([file("kita_1201.csv", "a"), file("kita_1202.csv")], "kita_1203.csv") == ["kitacsv"])
  }
}
