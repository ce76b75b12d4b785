import Foundation
import Rules
import Stations
import Testing

@testable import Configuration

/// Everything that can be wrong with a configuration is said with its place, in both languages.
@Suite struct ProblemTests {
  /// A text with one thing wrong with it.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let column: Int
    let words: String
    var nearest: String?
    var testDescription: String { text }
  }

  private func problems(_ text: String) -> [ConfigurationProblem] { problems(Array(text.utf8)) }

  private func problems(_ bytes: [UInt8]) -> [ConfigurationProblem] {
    do throws(ConfigurationError) {
      _ = try Configuration.read(bytes, name: "houkan.yaml", folder: "")
      return []
    } catch {
      return error.problems
    }
  }

  static let cases: [Case] = [
    Case(text: "langage: ja", line: 1, column: 1, words: "no key “langage”", nearest: "language"),
    Case(text: "\nfail_on: never", line: 2, column: 1, words: "no key “fail_on”", nearest: "fail-on"),
    Case(text: "zzz: 1", line: 1, column: 1, words: "Known keys: language, fail-on, input"),
    Case(text: "retention: 30", line: 1, column: 12, words: "must be lines of “key: value”"),
    Case(
      text: "retention:\n  night: 30", line: 2, column: 3, words: "in “retention”. Did you mean", nearest: "nights"),
    Case(text: "retention:\n  runs: 0", line: 2, column: 9, words: "from 1 to 3650"),
    Case(text: "retention:\n  nights: all", line: 2, column: 11, words: "from 1 to 3650"),
    Case(text: "handouts:\n  letters: yes", line: 2, column: 3, words: "in “handouts”"),
    Case(text: "handouts:\n  calendars: on", line: 2, column: 14, words: "Allowed: yes, no", nearest: "yes"),
    Case(text: "handouts:\n  mail: yes", line: 2, column: 9, words: "“mail” needs “sender” in “handouts”"),
    Case(text: "handouts:\n  sender: a b@c", line: 2, column: 11, words: "not a mail address"),
    Case(text: "handouts:\n  sender: sales&support@example.jp", line: 2, column: 11, words: "letters, digits and"),
    Case(
      text: "offices:\n  大阪センター:\n  大阪センタ－: {recipients: [a@example.jp]}", line: 3, column: 3,
      words: "is already set in line 2"),
    Case(text: "language: jp", line: 1, column: 11, words: "Allowed: ja, en", nearest: "ja"),
    Case(text: "language:", line: 1, column: 10, words: "must be one value, but is blank"),
    Case(text: "language: ''", line: 1, column: 11, words: "must be one value"),
    Case(text: "language: [ja]", line: 1, column: 11, words: "but is a list"),
    Case(text: "fail-on: eror", line: 1, column: 10, words: "Allowed: never, error, warning", nearest: "error"),
    Case(
      text: "rules:\n  station-code-lost-zer: off", line: 2, column: 3, words: "`houkan rules` lists them",
      nearest: "station-code-lost-zero"),
    Case(
      text: "rules:\n  station-code-lost-zero: warn", line: 2, column: 27, words: "Allowed: error, warning, info, off"),
    Case(text: "rules:\n  station-code-lost-zero:\n    x: 1", line: 3, column: 5, words: "must be one value"),
    Case(text: "rules: [a]", line: 1, column: 8, words: "must be lines of “key: value”"),
    Case(text: "rules: off", line: 1, column: 8, words: "must be lines of “key: value”"),
    Case(
      text: "deadlines:\n  aplication-lead-days: 14", line: 2, column: 3, words: "in “deadlines”",
      nearest: "application-lead-days"),
    Case(text: "deadlines:\n  certificate-days: 7.5", line: 2, column: 21, words: "whole number from 0 to 90"),
    Case(text: "deadlines:\n  certificate-days: -1", line: 2, column: 21, words: "“-1”"),
    Case(text: "deadlines:\n  billing-apply-by-day: 32", line: 2, column: 25, words: "from 1 to 31"),
    Case(text: "deadlines:\n  certificate-days: 99999999999999999999", line: 2, column: 21, words: "whole number"),
    Case(text: "deadlines:\n  certificate-days: ７", line: 2, column: 21, words: "whole number"),
    Case(text: "holidays: [2026-02-29]", line: 1, column: 12, words: "not a date"),
    Case(text: "holidays:\n  - 2026-12-28\n  - 12/28", line: 3, column: 5, words: "not a date"),
    Case(text: "holidays: 2026-12-28", line: 1, column: 11, words: "must be a list"),
    Case(text: "holidays: [2062-12-28]", line: 1, column: 12, words: "2023-01-01 to 2035-12-31"),
    Case(text: "holidays: [{a: b}]", line: 1, column: 12, words: "must be one value"),
    Case(
      text: "aliases:\n  station_cod: [x]", line: 2, column: 3, words: "no column “station_cod”",
      nearest: "station_code"),
    Case(
      text: "aliases:\n  ステーションコード: [x]", line: 2, column: 3, words: "Known columns: record_id",
      nearest: "station_code"),
    Case(text: "aliases:\n  notes: [施設番号, 営業所]", line: 2, column: 17, words: "already belongs to office"),
    Case(text: "aliases:\n  office: [支社]\n  notes: [支社]", line: 3, column: 11, words: "already belongs to office"),
    Case(text: "aliases:\n  notes: [※ (必須)]", line: 2, column: 11, words: "Nothing is left"),
    Case(text: "aliases:\n  notes: [パスワード]", line: 2, column: 11, words: "never read"),
    Case(text: "aliases:\n  notes: 備考2", line: 2, column: 10, words: "must be a list"),
    Case(
      text: "offices:\n  大阪北:\n    recipient: [a@example.jp]", line: 3, column: 5, words: "in “大阪北”",
      nearest: "recipients"),
    Case(text: "offices:\n  大阪北: {recipients: [a.example.jp]}", line: 2, column: 22, words: "not a mail address"),
    Case(text: "offices:\n  大阪北: {recipients: ['a@b, c@d']}", line: 2, column: 22, words: "not a mail address"),
    Case(text: "offices:\n  大阪北: [a@example.jp]", line: 2, column: 8, words: "key: value"),
    Case(text: "- language", line: 1, column: 1, words: "must be lines of “key: value”"),
    Case(text: "[language]: ja", line: 1, column: 1, words: "A key must be text"),
    Case(text: "language: ja\nlanguage: en", line: 2, column: 1, words: "already set in line 1"),
    Case(text: "\"language\": ja\nlanguage: en", line: 2, column: 1, words: "already set in line 1"),
    Case(text: "12: a\n\"12\": b", line: 2, column: 1, words: "already set in line 1"),
    Case(text: "language: ja\n---\nlanguage: en", line: 3, column: 1, words: "second document"),
    Case(text: "rules: &a {}", line: 1, column: 8, words: "must not begin with “&”"),
    Case(text: "rules: *a", line: 1, column: 8, words: "must not begin with “*”"),
    Case(text: "language: !!str ja", line: 1, column: 11, words: "must not begin with “!”"),
    Case(text: "language: ja\n\tfail-on: never", line: 2, column: 1, words: "not YAML"),
    Case(text: "language: ja: en", line: 1, column: 13, words: "mapping values are not allowed"),
    Case(text: "input: [a\noutput: b", line: 2, column: 7, words: "not YAML"),
    Case(text: "output: \"out", line: 1, column: 13, words: "end of stream"),
    Case(text: "output: a\u{0}b", line: 1, column: 10, words: "U+0000"),
    Case(text: "output: a\r\nlangage: b", line: 2, column: 1, words: "langage", nearest: "language"),
  ]

  @Test(arguments: cases)
  func isSaidWithItsPlace(_ wrong: Case) throws {
    let found = problems(wrong.text).filter { problem in
      // 12 is unknown too, and only there to stand twice.
      if case .unknownKey("12", _, _) = problem.kind { false } else { true }
    }
    let problem = try #require(found.first)
    #expect(found.count == 1)
    #expect(problem.place == TextPlace(line: wrong.line, column: wrong.column))
    #expect(problem.words.en.contains(wrong.words), "\(problem.words.en)")
    #expect(problem.nearest == wrong.nearest)
    let isJapanese = problem.words.ja.unicodeScalars.contains { 0x3040...0x30FF ~= $0.value }
    #expect(isJapanese, "\(problem.words.ja)")
  }

  @Test func allProblemsAreSaidTogether() {
    let text = """
      langage: ja
      rules:
        no-such-rule-at-all: off
        station-code-lost-zero: loud
      deadlines: {due-soon-days: x}
      rules: {}
      holidays: [soon]
      holidays: []
      holidays: []
      """
    #expect(problems(text).compactMap { $0.place?.line } == [1, 3, 4, 5, 6, 7, 8, 9])
  }

  @Test func severalKeysStandTwice() {
    let text = "language: ja\nrules:\n  a-b: off\n  a-b: off\nlanguage: en\nlanguage: ja\n"
    let repeated = problems(text).compactMap { problem -> Int? in
      if case .repeatedKey = problem.kind { problem.place?.line } else { nil }
    }
    #expect(repeated == [4, 5, 6])
  }

  /// After twenty repeated keys nothing is read any further; of the next one only its first line is known.
  @Test func ofVeryManyRepeatedKeysOneIsSaid() throws {
    let text = (10..<35).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    let found = problems(text)
    #expect(found.map(\.kind) == [.repeatedKey("k30", firstLine: 41)])
    #expect(found.map(\.place) == [nil])
  }

  @Test func aTextOfAnotherEncodingIsRefused() {
    let cp932: [UInt8] = Array("language: ja\n# ".utf8) + [0x89, 0x63] + Array("\n".utf8)
    #expect(problems(cp932).map(\.kind) == [.notUTF8])
    #expect(problems(cp932).map(\.place) == [TextPlace(line: 2, column: 3)])
    #expect(problems([0xFF, 0xFE, 0x61, 0x00]).map(\.kind) == [.notUTF8])
  }

  @Test(arguments: [
    ("language: ja\n\tfail-on: never", 2, 1), ("rules:\n\tstation-code-lost-zero: off", 2, 1),
    ("rules:\n  \tstation-code-lost-zero: off", 2, 3), ("input:\n  - a\n\t- b", 3, 1),
    ("retention:\n  runs: \"3\"\n\tnights: 3", 3, 1), ("output: |\n\tout", 2, 1),
  ])
  func aTabThatIndentsIsCalledOne(_ text: String, _ line: Int, _ column: Int) throws {
    let problem = try #require(problems(text).first)
    #expect(problem.place == TextPlace(line: line, column: column))
    #expect(problem.words.ja == "字下げにタブが使われています。空白に置き換えてください。")
    #expect(problem.words.en.hasPrefix("This is not YAML: found a tab character "), "\(problem.words.en)")
  }

  @Test func aCharacterThatBeginsNoValueIsNotCalledATab() throws {
    let problem = try #require(problems("language: ja\noutput: @out").first)
    #expect(problem.place == TextPlace(line: 2, column: 9))
    #expect(problem.words.ja.hasPrefix("値の始めに使えない文字があります。"), "\(problem.words.ja)")
    #expect(problem.words.en == "This is not YAML: found character that cannot start any token.")
  }

  @Test func aHugeFileIsRefused() {
    let comment = [UInt8](repeating: UInt8(ascii: "#"), count: 1 << 20)
    #expect(problems(comment) == [])
    #expect(problems(comment + [UInt8(ascii: "#")]).map(\.kind) == [.tooLarge])
  }

  @Test(.timeLimit(.minutes(1))) func hostileTextsEndQuickly() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(problems(bomb).count == 40 * 3 + 1)
    #expect(!problems(String(repeating: "[", count: 200_000)).isEmpty)
    #expect(!problems(String(repeating: "- ", count: 200_000)).isEmpty)
    #expect(!problems(String(repeating: "? ", count: 200_000)).isEmpty)
    #expect(!problems((0..<500).map { "k\($0 % 50): 1" }.joined(separator: "\n")).isEmpty)
  }

  @Test func aMissingFileIsSaid() {
    #expect {
      _ = try Configuration.load("/nonexistent/houkan.yaml")
    } throws: { error in
      (error as? ConfigurationError)?.text(.en)
        == "houkan.yaml: The configuration cannot be read (No such file or directory)."
    }
    #expect(throws: ConfigurationError.self) { try Configuration.load("/tmp") }
  }

  @Test func theTextHasALinePerProblem() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try Configuration.read(Array("a: 1\nb: 2\n".utf8), name: "x\u{1B}[31m.yaml", folder: "")
    }
    let lines = error.text(.ja).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("x<U+001B>[31m.yaml:1:1: ") == true)
  }

  @Test(arguments: ["output", "accepted", "templates"])
  func aPathIsNotCutAtItsNUL(_ key: String) throws {
    let problem = try #require(problems("\(key): \"a\\0b\"").first)
    #expect(problem.kind == .controlCharacter(0))
    #expect(problem.place == TextPlace(line: 1, column: key.count + 3))
    let input = try #require(problems("input:\n  - \"a\\0b\"").first)
    #expect(input.kind == .controlCharacter(0) && input.place == TextPlace(line: 2, column: 5))
  }

  /// A shell would read `~` as somebody's home; here it would become a folder of that name.
  @Test(arguments: ["output: ", "accepted: ", "templates: ", "input: - "])
  func theHomeFolderIsNotMeant(_ key: String) throws {
    let before = key.replacing("input: ", with: "input:\n  ")
    let problem = try #require(problems("\(before)~/houkan").first)
    #expect(problem.kind == .homeFolder("~/houkan"))
    let place = key == before ? TextPlace(line: 1, column: key.count + 1) : TextPlace(line: 2, column: 5)
    #expect(problem.place == place)
    #expect(problems("\(before)./~\n").isEmpty && problems("\(before)~tmp\n").isEmpty)
  }

  @Test func controlCharactersOfEscapesAreNotShown() throws {
    let problem = try #require(problems("language: \"\\e[31mja\"").first)
    #expect(!problem.words.ja.unicodeScalars.contains("\u{1B}"))
  }
}
