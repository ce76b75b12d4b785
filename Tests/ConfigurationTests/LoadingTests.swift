import Rules
import Stations
import Testing

@testable import Configuration

/// What a configuration sets.
@Suite struct LoadingTests {
  private func read(_ text: String, folder: String = "/srv/houkan") throws -> Configuration {
    try Configuration.read(Array(text.utf8), name: "houkan.yaml", folder: folder)
  }

  @Test(arguments: [
    "", "\n\n", "# nothing\n", "---\n", "---\n...\n", "{}", "~", "null\n", "\u{FEFF}", "\u{FEFF}# x\r\n",
    "rules:\ndeadlines:\nholidays:\naliases:\noffices:\ninput:\n", "rules: {}\nholidays: []\n",
  ])
  func nothingMeansTheDefaults(_ text: String) throws {
    #expect(try read(text) == Configuration())
  }

  @Test func wordsAreRead() throws {
    let found = try read("language: en\nfail-on: warning\n")
    #expect(found.language == .en)
    #expect(found.failOn == .warning)
  }

  @Test func severitiesAreRead() throws {
    let ids = RuleBook().descriptions.map(\.id)
    let words = ["error", "warning", "info", "off"]
    for id in ids {
      for word in words {
        let overrides = try read("rules:\n  \(id): \(word)\n").ruleOverrides
        #expect(overrides == [id: Severity(rawValue: word)])
        #expect(RuleBook(overrides: overrides).severities[ids.firstIndex(of: id) ?? 0] == Severity(rawValue: word))
      }
    }
  }

  @Test func everyDeadlineIsSetAlone() throws {
    for key in NumberKey<Deadlines>.all {
      var expected = Deadlines()
      expected[keyPath: key.path] = key.range.upperBound
      #expect(try read("deadlines:\n  \(key.name): \(key.range.upperBound)\n").deadlines == expected)
      #expect(key.range.contains(Deadlines()[keyPath: key.path]))
    }
    #expect(Set(NumberKey<Deadlines>.all.map(\.name)).count == Mirror(reflecting: Deadlines()).children.count)
  }

  @Test func everyRetentionIsSetAlone() throws {
    for key in NumberKey<Retention>.all {
      var expected = Retention()
      expected[keyPath: key.path] = key.range.upperBound
      #expect(try read("retention: {\(key.name): \(key.range.upperBound)}\n").retention == expected)
      #expect(key.range.contains(Retention()[keyPath: key.path]))
    }
    #expect(NumberKey<Retention>.all.count == Mirror(reflecting: Retention()).children.count)
  }

  @Test func handoutsAreReadOneByOne() throws {
    #expect(try read("").handouts.isEmpty)
    #expect(try read("handouts: {office-pages: no, calendars: no, mail: no}").handouts.isEmpty)
    #expect(try read("handouts: {office-pages: yes}").handouts.officePages)
    #expect(try read("handouts: {calendars: yes}").handouts.calendars)
    let mail = try read("handouts: {mail: yes, sender: a@example.jp}").handouts
    #expect(mail.mail && !mail.calendars && !mail.officePages)
    #expect(mail.sender == "a@example.jp")
  }

  @Test func pathsBeginAtTheFilesFolder() throws {
    let text = "input: [in, ../up, /abs, '-']\noutput: out\ntemplates: /t\naccepted: a/b.csv\n"
    let found = try read(text)
    #expect(found.inputs == ["/srv/houkan/in", "/srv/houkan/../up", "/abs", "-"])
    #expect(found.output == "/srv/houkan/out")
    #expect(found.templates == "/t")
    #expect(found.accepted == "/srv/houkan/a/b.csv")
    #expect(try read("output: out\n", folder: "").output == "out")
  }

  @Test func namesThatLookLikeSomethingElseAreTexts() throws {
    let found = try read(
      "offices:\n  12: {recipients: [a@example.jp]}\n  off:\naliases:\n  notes: [1, on, 2026-01-05]\n")
    #expect(Set(found.offices.keys) == ["12", "off"])
    #expect(found.aliases == [.notes: ["1", "on", "2026-01-05"]])
  }

  @Test func ordinarySignsInTextsAreNoAnchors() throws {
    let text = "aliases:\n  notes: [\"*備考\", 'R&D', A & B, メモ*, \"!\"]  # *x &y\n  office: ['it''s *x', \"\\\" &a\"]\n"
    #expect(try read(text).aliases[.notes] == ["*備考", "R&D", "A & B", "メモ*", "!"])
  }
}
