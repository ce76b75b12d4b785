import Foundation
import Testing
import TestSupport

@testable import houkan_dev

/// Where few files may be open at once: no file is blamed for it.
@Suite struct FewHandlesTests: LimitsTheMachine {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func fewFileHandlesAreToldOf() throws {
    for number in 1...20 { try writeGood("in/\(number).csv") }
    try writeGood("one/osaka.csv")
    #expect(try shell("houkan run one --output out \(options)").status == 0)
    let few = try shell("ulimit -n 20; houkan run in --output out \(options)")
    #expect(few.status == 70 && few.errors.contains("ulimit -n"), "\(few.errors)")
    #expect(try shell("ulimit -n 20; houkan fix in --output fixed --lang en").status == 70)
    #expect(folder.files(below: "fixed").isEmpty)
    // Whatever it is that cannot be opened.
    for number in 8...18 {
      let outcome = try shell("ulimit -n \(number); houkan run one --output few \(options)")
      #expect([0, 70].contains(outcome.status), "\(number): \(outcome.errors)")
    }
    // However few they are, no folder passes for an empty one.
    let fewest = try statuses(ofChecking: "one")
    #expect(!fewest.output.contains(": 65\n"), "\(fewest.output)\(fewest.errors)")
    #expect(fewest.output.contains(": 70\n") && fewest.output.contains("16: 0\n"), "\(fewest.output)")
    // A soft limit alone is none.
    #expect(try shell("ulimit -Sn 20; houkan run in --output out \(options)").status == 0)
    #expect(try hidden("out/runs").isEmpty && hidden("out") == [".lock"])
  }

  /// However few they are, no workbook is called broken for it.
  @Test func noWorkbookIsBlamedForFewFileHandles() throws {
    let sheet = BookSheet(name: "一覧", rows: Self.cells(rows: 1))
    try folder.write(Data(BookWriter.bytes(of: [sheet])), to: "in/osaka.xlsx")
    let outcome = try statuses(ofChecking: "in")
    #expect(!outcome.output.contains(": 65\n"), "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains(": 70\n") && outcome.output.contains("16: 0\n"), "\(outcome.output)")
    #expect(outcome.errors.contains("ulimit -n"), "\(outcome.errors)")
  }

  /// A workbook whose sheet turns out to be broken while it is put down takes nothing along.
  @Test func brokenWorkbooksKeepNoFileHandles() throws {
    let book = Data(try BookWriter.brokenSheet(Self.cells(rows: 1)))
    for number in 1...60 { try folder.write(book, to: "in/\(number).xlsx") }
    try writeGood()
    let outcome = try shell("ulimit -n 40; houkan run in --output out \(options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let findings = try folder.text("out/latest/findings.jsonl").split(separator: "\n")
    #expect(findings.filter { $0.contains("workbook-broken") }.count == 60)
  }

  /// The exit statuses of `check` with 4 to 16 file handles, a line `4: 70` for each.
  private func statuses(ofChecking input: String) throws -> Program.Outcome {
    try shell(
      "for number in {4..16}; do (ulimit -n $number; SWIFT_BACKTRACE=enable=no houkan check \(input) \(options)); "
        + "echo $number: $?; done")
  }
}
