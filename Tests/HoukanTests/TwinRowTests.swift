import Foundation
import TestSupport
import Testing

/// Rows of an export that are equal, or become so: a correction lands in its own row, or is told of.
@Suite struct TwinRowTests: SendsTables {
  let folder: TemporaryFolder
  private static let header = "都道府県コード,ステーションコード,ステーション名,電話番号,備考"
  private static let twin = "27,0190091,あ訪問看護,06-1234-5678,x"
  private static let uncoded = "27,,あ訪問看護,06-1234-5678,x"

  init() throws {
    folder = try TemporaryFolder()
  }

  private func back(_ output: String = "back") throws -> [String] {
    try folder.text(output + "/a.csv").components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
  }

  /// Sends the rows and writes what two people make of the first of them.
  private func send(_ rows: [String]) throws {
    try write(Self.header, rows)
    let table = try sent()
    #expect(table.cells.count == rows.count + 1)
    var (first, second) = (table, table)
    first[1, "電話番号"] = "0612345670"
    second[1, "ステーション名"] = "い訪問看護"
    try folder.write(first.text(), to: "first.csv")
    try folder.write(second.text(), to: "second.csv")
  }

  @Test(arguments: [twin, uncoded])
  func theSecondTimeLeavesTheTwinAlone(_ row: String) throws {
    try send([row, row])
    let corrected = row.replacing("06-1234-5678", with: "0612345670")
    #expect(try apply(["first.csv"], to: "once").status == 0)
    #expect(try back("once") == [corrected, row])
    let again = try apply(["first.csv"], into: "once/a.csv")
    #expect(again.status == 0 && again.output.contains("反映済みのセル: 1"), "\(again.output)")
    #expect(try back() == [corrected, row])
  }

  @Test func theSecondPersonsCorrectionFollowsTheFirstOnes() throws {
    try send([Self.twin, Self.twin])
    #expect(try apply(["first.csv"], to: "once").status == 0)
    #expect(try apply(["second.csv"], into: "once/a.csv").status == 0)
    #expect(try back() == ["27,0190091,い訪問看護,0612345670,x", Self.twin])
    // Where the twin has been taken out of the table, nobody can tell.
    var alone = try read("second.csv")
    alone.cells.remove(at: 2)
    try folder.write(alone.text(), to: "alone.csv")
    let outcome = try apply(["alone.csv"], into: "once/a.csv")
    #expect(outcome.status == 1 && outcome.output.contains("どの行か決められません"), "\(outcome.output)")
    #expect(try folder.data("back/a.csv") == folder.data("once/a.csv"))
  }

  /// Whichever of two equal rows has been taken out of the export, and wherever the other one stands now.
  @Test func nobodyCanTellWhichTwinIsLeft() throws {
    let other = "28,0090013,い訪問看護,078-123-4567,y"
    try write(Self.header, [Self.twin, Self.twin, other])
    var table = try sent()
    (table[1, "備考"], table[2, "備考"]) = ("一", "二")
    try folder.write(table.text(), to: "returned.csv")
    for rows in [[Self.twin, other], [other, Self.twin]] {
      try write(Self.header, rows)
      let outcome = try apply(["returned.csv"])
      #expect(outcome.status == 1 && outcome.output.contains("どの行か決められません"), "\(outcome.output)")
      #expect(try back() == rows)
      #expect(!outcome.output.contains("該当する行が見つかりません"), "\(outcome.output)")
    }
  }

  /// What has been changed by two people is found again; where only one of them comes back, no twin gets it.
  @Test func twoPeoplesCorrectionsAreFoundAgain() throws {
    try send([Self.uncoded, Self.uncoded])
    let corrected = ["27,,い訪問看護,0612345670,x", Self.uncoded]
    #expect(try apply(["second.csv", "first.csv"], to: "once").status == 0)
    #expect(try back("once") == corrected)
    #expect(try apply(["first.csv", "second.csv"], into: "once/a.csv").status == 0)
    #expect(try back() == corrected)
    #expect(try apply(["second.csv"], into: "once/a.csv").status == 1)
    #expect(try back() == corrected)
  }

  /// The corrected row is to be what another one is already, and somebody has written into it meanwhile.
  @Test func aRowThatBecomesATwinIsCorrected() throws {
    let other = Self.twin.replacing("5678", with: "5679")
    try write(Self.header, [Self.twin, other])
    var table = try sent()
    table[1, "電話番号"] = "06-1234-5679"
    try folder.write(table.text(), to: "returned.csv")
    try write(Self.header, [Self.twin.replacing(",x", with: ",y"), other])
    let outcome = try apply(["returned.csv"])
    #expect(outcome.status == 0 && outcome.output.contains("変更したセル: 1\n"), "\(outcome.output)")
    #expect(try back() == [other.replacing(",x", with: ",y"), other])
    table.cells.remove(at: 2)
    try folder.write(table.text(), to: "returned.csv")
    #expect(try apply(["returned.csv"]).status == 1)
    #expect(try folder.data("back/a.csv") == folder.data("exports/a.csv"))
  }

  @Test func twinsThatHaveMovedAreFoundWhereTheyDiffer() throws {
    try send([Self.twin, Self.twin])
    let corrected = Self.twin.replacing("06-1234-5678", with: "0612345670")
    // The corrected one now stands where its twin stood.
    try write(Self.header, [Self.twin, corrected])
    let outcome = try apply(["first.csv"])
    #expect(outcome.status == 0 && outcome.output.contains("反映済みのセル: 1"), "\(outcome.output)")
    #expect(try back() == [Self.twin, corrected])
  }
}
