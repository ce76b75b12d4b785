import Stations
import Testing

@testable import Rules

/// What the rules about dates and steps say together of one row.
@Suite struct ScheduleRuleTests {
  private let bench = ExampleBench(language: .en)

  /// The identifiers of the rules that speak at each column of the schedule.
  private func found(_ cells: [Column: String], on today: Day = Example.plainToday) throws -> [Column: [String]] {
    var found: [Column: [String]] = [:]
    for finding in try bench.findings(rows: [cells], on: today) {
      guard let column = finding.column, column.definition.requirement == .optional || column == .constructionOn else {
        continue
      }
      found[column, default: []].append(bench.book.descriptions[finding.rule].id)
    }
    return found
  }

  /// A station that has done everything in order.
  private let done: [Column: String] = [
    .accountRegisteredOn: "2026-10-01", .accountActivatedOn: "2026-10-01", .eligibilityAppliedOn: "2026-10-02",
    .masterAccountNotifiedOn: "2026-10-09", .masterAccountPrintedOn: "2026-10-09", .billingAppliedOn: "2026-10-02",
    .billingStartMonth: "2026-12", .billingDocumentsReceivedOn: "2026-11-13", .certificateAppliedOn: "2026-10-05",
    .certificateAppliedCount: "2", .certificateIssuedOn: "2026-10-07", .certificateReceivedOn: "2026-10-13",
    .certificateReceivedCount: "2", .certificateDownloadBy: "2027-04-05", .certificateValidUntil: "2030-01-07",
    .terminalCount: "2",
  ]

  @Test func aStationInOrderIsPassed() throws {
    #expect(try found(done) == [:])
  }

  @Test(arguments: [
    (Column.accountRegisteredOn, "activation-without-registration"),
    (.accountActivatedOn, "application-without-activation"),
    (.eligibilityAppliedOn, "master-account-without-application"),
    (.masterAccountNotifiedOn, "printed-without-notice"),
    (.billingAppliedOn, "billing-documents-without-application"),
    (.certificateAppliedOn, "certificate-without-application"),
  ])
  func aBlankDateIsReportedOnceHoweverManyDependOnIt(_ column: Column, _ rule: String) throws {
    var cells = done
    cells[column] = ""
    #expect(try found(cells) == [column: [rule]])
  }

  /// 未定 does not say that what comes before it has come.
  @Test func anUndecidedDayHidesNoLateAnswer() throws {
    var cells = done
    cells[.masterAccountNotifiedOn] = ""
    cells[.masterAccountPrintedOn] = "未定"
    #expect(
      try found(cells) == [
        .masterAccountNotifiedOn: ["master-account-overdue"], .masterAccountPrintedOn: ["date-undecided"],
      ])
    cells[.masterAccountNotifiedOn] = "未定"
    cells[.masterAccountPrintedOn] = ""
    let rules = try #require(try found(cells)[.masterAccountNotifiedOn])
    #expect(Set(rules) == ["date-undecided", "master-account-overdue"])
  }

  @Test func aDateThatCannotBeReadIsNotMissing() throws {
    var cells = done
    cells[.eligibilityAppliedOn] = "済"
    #expect(try found(cells) == [.eligibilityAppliedOn: ["date-unreadable"]])
  }

  @Test func nothingIsLateOnceTheVisitIsDone() throws {
    let cells: [Column: String] = [
      .constructionOn: "2026-11-20", .constructionCompletedOn: "2026-11-20", .accountRegisteredOn: "2026-11-01",
      .accountActivatedOn: "2026-11-09", .eligibilityAppliedOn: "2026-11-09", .certificateAppliedOn: "2026-11-10",
      .billingAppliedOn: "2026-11-09", .billingStartMonth: "2026-12", .certificateDownloadBy: "2026-11-15",
    ]
    #expect(try found(cells) == [:])
  }

  @Test func billingIsPassedWhereItIsInUseAlready() throws {
    var cells = done
    cells[.billingInUse] = "有"
    cells[.billingAppliedOn] = "2026-09-01"
    cells[.billingDocumentsReceivedOn] = "2026-08-01"
    cells[.billingStartMonth] = "2026-09"
    #expect(try found(cells) == [:])
    cells[.billingInUse] = "無"
    #expect(try !found(cells).isEmpty)
  }

  @Test func theDayAfterTheVisitIsTheFirstOnWhichItHasPassed() throws {
    let visit = try #require(Day(iso: "2027-03-31"))
    #expect(try found([:], on: visit)[.constructionOn] == ["forecast-after-construction"])
    #expect(try found([:], on: visit + 1)[.constructionOn] == ["construction-date-passed"])
  }

  @Test func aLateAnswerSaysWhatToDoEitherWay() throws {
    let cells: [Column: String] = [.certificateAppliedOn: "2026-10-06", .terminalCount: "1"]
    let messages = try bench.findings(rows: [cells], on: Example.plainToday).filter {
      bench.book.descriptions[$0.rule].id == "certificate-overdue"
    }.map(\.message)
    #expect(
      messages == [
        "Applied for on 2026-10-06 (“④申請日”) and expected by 2026-10-13, but “④通知書受領日” has no date. "
          + "If it has come, fill in the date; if not, have the station ask the call centre, "
          + "0800-080-4583."
      ])
  }
}
