import Foundation
import Testing
import TestSupport

/// What a night sends out comes back: the real files of a run over all samples, applied unedited.
@Suite struct UneditedReturnTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A workbook is corrected where it was made: what people have changed is told of, nothing is written.
  @Test func changesOfAWorkbookAreToldOf() throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: Repository.samples + "/saga.xlsx"))
    try folder.write(before, to: "exports/saga.xlsx")
    let day = ["--date", Repository.sampleDay]
    let night = try Program.houkan.run(
      ["run", folder.path("exports"), "--output", folder.path("out"), "--progress", "none"] + day)
    #expect(night.status == 0, "\(night.errors)")
    let name = try #require(folder.files(below: "out/latest/offices").first { $0.hasSuffix(".csv") })
    let table = try folder.text("out/latest/offices/" + name)
    let station = try #require(
      folder.text("out/latest/stations.jsonl").components(separatedBy: "\"station_name\":\"").dropFirst().compactMap {
        $0.components(separatedBy: "\"").first
      }.first { table.contains(",\"\($0)\",") })
    let edited = table.replacingOccurrences(of: ",\"\(station)\",", with: ",\"\(station)新\",")
    try folder.write(edited, to: "returned.csv")
    let outcome = try Program.houkan.run(
      ["apply", folder.path("returned.csv"), "--to", folder.path("exports"), "--output", folder.path("back")] + day)
    #expect(outcome.status == 1 && outcome.output.contains("Excel ブック"), "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("変更したセル: 0"))
    #expect(try folder.data("back/saga.xlsx") == before)
  }

  @Test func whatComesBackUneditedChangesNothing() throws {
    let day = ["--date", Repository.sampleDay]
    let night = try Program.houkan.run(
      ["run", Repository.samples, "--output", folder.path("out"), "--progress", "none"] + day)
    #expect(night.status == 0, "\(night.errors)")
    let offices = folder.files(below: "out/latest/offices")
    for ending in [".csv", ".xlsx"] {
      let tables = offices.filter { $0.hasSuffix(ending) }.map { folder.path("out/latest/offices/" + $0) }
      #expect(tables.count > 5)
      let outcome = try Program.houkan.run(
        ["apply"] + tables + ["--to", Repository.samples, "--output", folder.path("back" + ending)] + day)
      #expect(outcome.output.contains("変更したセル: 0") && !outcome.output.contains("取り消した"), "\(outcome.output)")
      #expect(outcome.output.contains("確認が必要なもの: 0"), "\(outcome.output)")
      #expect(outcome.status == 0)
      let samples = FileManager.default.enumerator(atPath: Repository.samples)?.compactMap { $0 as? String } ?? []
      var compared = 0
      for name in samples {
        guard let before = try? Data(contentsOf: URL(fileURLWithPath: Repository.samples + "/" + name)) else {
          continue
        }
        guard let after = try? folder.data("back\(ending)/" + name) else { continue }
        #expect(before == after, "\(name)")
        compared += 1
      }
      #expect(compared >= 13)
    }
  }
}
