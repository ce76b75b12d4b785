import Foundation
import Rules
import SystemPackage
import TestSupport
import Testing

@testable import Reports

/// Everything that can be wrong with an office's templates is told with its place, in both languages.
@Suite struct TemplateProblemTests {
  /// A template with something wrong with it, and how the first problem is told.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var file = "station"
    let ja: String
    let en: String
    var testDescription: String { text }
  }

  private func problems(_ texts: [String: String]) -> [TemplateProblem] {
    do throws(TemplateFailure) {
      _ = try TemplateSet.load { name throws(TemplateFailure) in texts[name] }
      return []
    } catch {
      return error.problems
    }
  }

  private func problems(_ folder: TemporaryFolder) -> [TemplateProblem] {
    do throws(TemplateFailure) {
      _ = try TemplateSet.load(directories: [FilePath(folder.root.path)])
      return []
    } catch {
      return error.problems
    }
  }

  static let names: [Case] = [
    Case(
      text: "a\n{{station_nam}}",
      ja: "station.mustache 2行目: 「station_nam」という名前はありません。「station_name」ではありませんか。",
      en: "station.mustache line 2: There is no name “station_nam” here. Did you mean “station_name”?"),
    Case(
      text: "{{#tasks}}\n\n{{titel}}{{/tasks}}",
      ja: "station.mustache 3行目: 「titel」という名前はありません。「title」ではありませんか。",
      en: "station.mustache line 3: There is no name “titel” here. Did you mean “title”?"),
    Case(
      text: "{{zzzzzzzzzz}}", ja: "station.mustache 1行目: 「zzzzzzzzzz」という名前はありません。",
      en: "station.mustache line 1: There is no name “zzzzzzzzzz” here; see Templates/README.md."),
    Case(
      text: "{{suggestion}}",
      ja: "station.mustache 1行目: 「suggestion」という名前は {{#findings}}…{{/findings}} の中だけで使えます。",
      en: "station.mustache line 1: The name “suggestion” is known only inside {{#findings}}…{{/findings}}."),
    Case(
      text: "{{label}}", ja: "station.mustache 1行目: 「label」という名前は {{#fields}}…{{/fields}} の中だけで使えます。",
      en: "station.mustache line 1: The name “label” is known only inside {{#fields}}…{{/fields}}."),
    Case(
      text: "\n{{#tsks}}{{/tsks}}",
      ja: "station.mustache 2行目: 「tsks」という名前はありません。「tasks」ではありませんか。",
      en: "station.mustache line 2: There is no name “tsks” here. Did you mean “tasks”?"),
    Case(
      text: "{{> nowhere}}", ja: "nowhere.mustache: このテンプレートはありません。",
      en: "nowhere.mustache: There is no such template."),
    Case(
      text: "{{> station}}",
      ja: "station.mustache 1行目: {{> station}} が自分自身を読み込むため、終わりがありません。",
      en: "station.mustache line 1: {{> station}} would include itself without end."),
    Case(
      text: "{{{station_name}}}",
      ja: "station.mustache 1行目: 「{{{station_name」で始まるタグは使えません。"
        + "値は {{name}} の形で書いてください。記号もそのまま文字として表示されます。",
      en:
        "station.mustache line 1: Tags that begin with “{{{station_name” cannot be used; "
        + "write {{name}}, which shows every sign as it is."
    ),
    Case(
      text: "<html></html>", file: "office", ja: "office.mustache: {{#stations}}…{{/stations}} を1か所にだけ書いてください。",
      en: "office.mustache: {{#stations}}…{{/stations}} must be in it exactly once."),
  ]

  static let syntax: [Case] = [
    Case(
      text: "a\n{{#tasks}}", ja: "station.mustache 2行目: {{#…}} または {{^…}} が閉じられていません。",
      en: "station.mustache line 2: A section {{#…}} or {{^…}} is not closed."),
    Case(
      text: "{{station", ja: "station.mustache 1行目: }} で閉じられていないタグがあります。",
      en: "station.mustache line 1: A tag is not closed by }}."),
    Case(
      text: "\n{{拠点}}", ja: "station.mustache 2行目: }} で閉じられていないか、名前に使えない文字のあるタグがあります。",
      en: "station.mustache line 2: A tag is not closed by }}, or has a character that no name has."),
  ]

  @Test(arguments: names + syntax)
  func isTold(_ wrong: Case) throws {
    let words = try #require(problems([wrong.file: wrong.text]).first).words
    #expect(words.ja == wrong.ja)
    #expect(words.en == wrong.en)
  }

  @Test(arguments: ["{{/tasks}}", "{{#tasks}}{{/findings}}", "{{^a}}{{#b}}{{/a}}{{/b}}"])
  func aTagThatClosesNothingIsTold(_ text: String) {
    #expect(
      problems(["station": text]).map(\.words) == [
        Words(
          ja: "station.mustache 1行目: このタグは、直前に開いた {{#…}} または {{^…}} を閉じるものではありません。",
          en: "station.mustache line 1: This tag does not close the section {{#…}} or {{^…}} that was opened last.")
      ])
  }

  @Test(arguments: ["{{#tasks}}", "{{^tasks}}\n"])
  func sectionsInsideOneAnotherHaveAnEnd(_ tag: String) {
    let problem = problems(["station": String(repeating: tag, count: 100_000)]).first
    #expect(problem?.kind == .tooDeep(100))
    #expect(problem?.words.ja.hasSuffix("{{#…}} や {{^…}} が100段を超えて入れ子になっています。") == true)
    #expect(problem?.words.en.hasSuffix("More than 100 sections are inside one another.") == true)
  }

  /// Tags that Mustache knows and templates here do not: the library would follow them without end.
  @Test(arguments: ["{{<a}}", "{{$a}}", "{{=<% %>=}}", "{{%a}}"]) func otherTagsAreRefused(_ tag: String) {
    let problem = problems(["station": "\n" + String(repeating: tag, count: 100_000)]).first
    #expect(problem?.kind == .unsupportedTag(String(tag.dropLast(2)).replacing(" ", with: "")))
    #expect(problem?.line == 2)
  }

  @Test func everyProblemHasALine() {
    let failure = TemplateFailure(problems(["station": "{{aaaaaaaa}}\n{{bbbbbbbb}}"]))
    #expect(
      failure.text(.ja) == """
        station.mustache 1行目: 「aaaaaaaa」という名前はありません。
        station.mustache 2行目: 「bbbbbbbb」という名前はありません。
        """)
    #expect(failure.text(.en).split(separator: "\n").count == 2)
  }

  @Test func partialsKeepTheirOwnFileAndLine() {
    let found = problems(["station": "{{> part}}", "part": "\n\n{{offise}}"])
    #expect(found == [TemplateProblem(.unknownName("offise", nearest: "office"), file: "part.mustache", line: 3)])
  }

  @Test(arguments: [
    (Data([0x83, 0x41]), Words(ja: "UTF-8 ではありません。", en: "It is not UTF-8.")),
    (Data(count: 1 << 20 + 1), Words(ja: "1 MiB を超えています。", en: "It is larger than 1 MiB.")),
  ])
  func aFileThatIsNoTemplateIsTold(_ content: Data, _ expected: Words) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(content, to: "station.mustache")
    let words = Words(ja: "\(path): \(expected.ja)", en: "\(path): \(expected.en)")
    #expect(problems(folder).map(\.words) == [words])
  }

  @Test func whatIsNoFileIsTold() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("station.mustache"), withIntermediateDirectories: true)
    let path = folder.path("station.mustache")
    let unreadable = try #require(problems(folder).first)
    #expect(unreadable.words.ja == "\(path): 読めません（フォルダーです）。")
    #expect(unreadable.words.en == "\(path): It cannot be read (Is a directory).")
    let pipe = TemplateProblem(.notAFile, file: path)
    #expect(pipe.words.ja == "\(path): 読めるファイルではなく、パイプまたはデバイスです。")
    #expect(pipe.words.en == "\(path): This is a pipe or device, not a file that can be read.")
  }

  @Test func aFolderThatIsNotThereIsTold() {
    let failure = TemplateFailure(missing: "nosuchdir")
    #expect(failure.text(.ja) == "フォルダー nosuchdir がありません。")
    #expect(failure.text(.en) == "nosuchdir: There is no such folder.")
  }
}
