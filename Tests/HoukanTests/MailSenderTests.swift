import Foundation
import Testing
import TestSupport

/// Who drafts of letters come from, from the configuration to the draft.
@Suite struct MailSenderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ configuration: String) throws -> Program.Outcome {
    let header = ExportText.header + ",営業所,メールアドレス"
    let row = "27,0090015,見本訪問看護ステーション,2027-03-31,大阪　センター,a@example.jp"
    let input = try folder.write(header + "\r\n" + row + "\r\n", to: "a.csv")
    return try Program.houkan.run([
      "run", input, "--output", folder.path("out"), "--config", folder.write(configuration, to: "houkan.yaml"),
      "--date", "2026-11-22", "--progress", "none",
    ])
  }

  @Test(arguments: [
    "handouts: {mail: yes, sender: sales&support@example.jp}",
    "handouts: {mail: yes, sender: a@example.jp}\noffices: {大阪センター: {recipients: ['a/b@example.jp']}}",
  ])
  func anAddressThatNoLetterCanHaveIsRefused(_ configuration: String) throws {
    let outcome = try run(configuration)
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains("@example.jp") && outcome.errors.contains(". _ % + -"), "\(outcome.errors)")
  }

  /// 大阪センタ－ is the office 大阪　センター, as it is everywhere else.
  @Test func anOfficeIsFoundHoweverItsNameIsWritten() throws {
    let outcome = try run(
      "handouts: {mail: yes, sender: b@example.jp}\noffices: {大阪センタ－: {recipients: [c@example.jp]}}")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("out/latest/mail/2760090015.eml").hasPrefix("From: c@example.jp\r\n"))
  }
}
