import Foundation
import Planning
import Rules
import Stations
import Testing

@testable import Reports

@Suite struct StationPageTests {
  @Test func savesPagesToLookAt() throws {
    guard let folder = ProcessInfo.processInfo.environment["HOUKAN_PAGES"] else { return }
    let findings = [
      SampleStation.finding(),
      SampleStation.finding(value: "06-0000-1234", column: .phone, severity: .warning, suggestion: "0600001234"),
    ]
    for language in Language.allCases {
      let page = try SampleStation.page(findings: findings, language: language)
      try page.write(toFile: "\(folder)/page-\(language.rawValue).html", atomically: true, encoding: .utf8)
    }
    let late = SampleStation.report(
      [
        SampleStation.task(.registerAccount, .done), SampleStation.task(.activateAccount, .done),
        SampleStation.task(.applyEligibility, .done),
        SampleStation.task(
          .receiveMasterAccount, .waiting, due: "2026-11-19", overdue: true, .answerLate(.of("2026-11-12"))),
        SampleStation.task(.printMasterAccount, .blocked, due: "2026-11-26", .after([.receiveMasterAccount])),
        SampleStation.task(.applyCertificate, .todo, due: "2026-11-12", overdue: true, .tooFew(have: 1, need: 2)),
        SampleStation.task(.receiveCertificate, .blocked, .after([.applyCertificate])),
        SampleStation.task(.handOverDocuments, .blocked, due: "2026-11-26", .after([.printMasterAccount])),
      ], status: .cannotMakeIt, name: "とても長い名称の見本訪問看護リハビリテーションステーション東大阪サテライト"
    ) { facts in
      facts.constructionOn = .of("2026-11-26")
      facts.eligibilityAppliedOn = .of("2026-11-12")
      facts.billsOnlineAlready = true
    }
    try SampleStation.page(late).write(toFile: "\(folder)/late.html", atomically: true, encoding: .utf8)
  }
}
