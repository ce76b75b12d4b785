import Foundation
import Mustache
import SystemPackage
import TestSupport
import Testing

@testable import Reports
@testable import Rules

/// Lets swift-mustache render the same records as `PageTemplate`.
struct MustacheView: MustacheParent {
  let record: TemplateRecord
  let shape: TemplateShape
  var constants: [String: Bool] = [:]

  func child(named name: String) -> Any? {
    if let constant = constants[name] { return constant }
    guard let entry = shape.entries[name] else { return nil }
    switch record.values[entry.slot] {
    case .nothing: return MustacheNothing()
    case .holds: return true
    case .text(let text): return text
    case .records(let records):
      guard let inside = entry.inside else { return nil }
      return records.map { MustacheView(record: $0, shape: inside) }
    }
  }
}

/// Renders as nothing and hides names of outer levels.
struct MustacheNothing: MustacheCustomRenderable {
  let renderText = ""
  let isNull = true
}

@Suite struct TemplateTests {
  static func problems(_ texts: [String: String]) -> [String] {
    do {
      _ = try TemplateSet.load { name throws(TemplateFailure) in texts[name] }
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test(arguments: [
    ("a\n{{station_nam}}", "station.mustache line 2: unknown name \"station_nam\", did you mean \"station_name\"?"),
    ("{{#tasks}}\n\n{{titel}}{{/tasks}}", "station.mustache line 3: unknown name \"titel\", did you mean \"title\"?"),
    ("{{zzzzzzzzzz}}", "station.mustache line 1: unknown name \"zzzzzzzzzz\""),
    (
      "{{suggestion}}",
      "station.mustache line 1: the name \"suggestion\" is known only inside {{#findings}}…{{/findings}}"
    ),
    ("{{label}}", "station.mustache line 1: the name \"label\" is known only inside {{#fields}}…{{/fields}}"),
    ("\n{{#tsks}}{{/tsks}}", "station.mustache line 2: unknown name \"tsks\", did you mean \"tasks\"?"),
    ("{{> nowhere}}", "nowhere.mustache: there is no such template"),
    ("{{> station}}", "station.mustache line 1: {{> station}} would include itself without end"),
    (
      "{{{station_name}}}",
      "station.mustache line 1: {{{station_name is not supported here; every value is shown escaped, as {{name}}"
    ),
  ]) func brokenTemplatesAreExplained(text: String, expected: String) {
    #expect(TemplateTests.problems(["station": text]).first == expected)
  }

  @Test(arguments: ["a\n{{#tasks}}", "{{/tasks}}", "{{#tasks}}{{/findings}}", "{{station", "{{#a}}{{#b}}{{/a}}{{/b}}"])
  func brokenSyntaxIsRefused(text: String) {
    let problems = TemplateTests.problems(["station": text])
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("station.mustache line ") == true)
  }

  @Test func sectionsInsideOneAnotherHaveAnEnd() {
    for tag in ["{{#tasks}}", "{{^tasks}}\n"] {
      let problems = TemplateTests.problems(["station": String(repeating: tag, count: 100_000)])
      #expect(problems.first?.contains("more than 100 sections") == true)
    }
  }

  @Test func everyProblemIsListed() {
    #expect(TemplateTests.problems(["station": "{{aaaaaaaa}}\n{{bbbbbbbb}}"]).count == 2)
  }

  @Test func partialsKeepTheirOwnFileAndLine() {
    let texts = ["station": "{{> part}}", "part": "\n\n{{offise}}"]
    #expect(
      TemplateTests.problems(texts) == ["part.mustache line 3: unknown name \"offise\", did you mean \"office\"?"])
  }

  @Test(arguments: [
    ("{{name}}", "&lt;&amp;&gt;&quot;&#39;"), ("{{#flag}}yes{{/flag}}{{^flag}}no{{/flag}}", "yes"),
    ("{{#none}}a{{/none}}{{^none}}b{{/none}}", "b"), ("[{{none}}]", "[]"), ("{{! words }}x", "x"),
    ("{{#list}}({{name}}){{/list}}", "(1)(2)"), ("{{^empty}}none{{/empty}}", "none"),
    ("a\n  {{#flag}}\nb\n  {{/flag}}\nc\n", "a\nb\nc\n"), ("{{#ja}}日{{/ja}}{{#en}}E{{/en}}{{^ja}}x{{/ja}}", "日"),
    ("{{#name}}[{{name}}]{{/name}}", "[&lt;&amp;&gt;&quot;&#39;]"), ("{ {a} }}", "{ {a} }}"),
  ]) func rendersMustache(text: String, expected: String) throws {
    enum Inner: Int, TemplateNames { case name }
    enum Outer: Int, TemplateNames {
      case name, flag, none, list, empty
      static var lists: [Outer: TemplateShape] {
        [.list: TemplateShape(Inner.self), .empty: TemplateShape(Inner.self)]
      }
    }
    var record = TemplateRecord(Outer.self)
    record.set(Outer.name, "<&>\"'")
    record.set(Outer.flag, .holds)
    record.set(
      Outer.list,
      .records(
        ["1", "2"].map { name in
          var inner = TemplateRecord(Inner.self)
          inner.set(Inner.name, name)
          return inner
        }))
    record.set(Outer.empty, .records([]))
    let shape = TemplateShape(Outer.self)
    let template = try TemplateCompiler.compile("t", shape, .ja) { name throws(TemplateFailure) in text }
    var out: [UInt8] = []
    template.render(record, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == expected)
    let view = MustacheView(record: record, shape: shape, constants: ["ja": true, "en": false])
    #expect(try MustacheTemplate(string: text).render(view) == expected)
  }

  @Test(arguments: Language.allCases)
  func theBuiltInPageIsWhatSwiftMustacheRenders(language: Language) throws {
    let page = StationPage(try TemplateSet.load(directories: []), SampleStation.context(language))
    let findings = [SampleStation.finding(value: "<\"'&>", related: [])]
    let record = page.record(SampleStation.report(), SampleStation.cells, findings)
    var library = MustacheLibrary()
    for (name, text) in BuiltInTemplates.texts { try library.register(text, named: name) }
    let view = MustacheView(
      record: record, shape: TemplateShape(PageName.self), constants: ["ja": language == .ja, "en": language == .en])
    let expected = try #require(library.render(view, withTemplate: "station"))
    var bytes: [UInt8] = []
    page.append(SampleStation.report(), cells: SampleStation.cells, findings: findings, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func aCombiningCharacterCannotHideAQuote() {
    var out: [UInt8] = []
    HTMLText.append("a\"\u{0301} onclick=<\u{0301}b", to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "a&quot;\u{0301} onclick=&lt;\u{0301}b")
  }

  @Test func anOfficesFolderComesFirst() throws {
    let folder = try TemporaryFolder()
    try folder.write("\u{FEFF}{{station}}だけ", to: "station.mustache")
    let folders = [folder.filePath("nothing"), FilePath(folder.root.path)]
    let page = StationPage(try TemplateSet.load(directories: folders), SampleStation.context())
    var bytes: [UInt8] = []
    page.append(SampleStation.report(), cells: SampleStation.cells, findings: [], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "2760090015だけ")

    try folder.write(Data([0x83, 0x41]), to: "station.mustache")
    #expect(throws: TemplateFailure.self) { try TemplateSet.load(directories: folders) }
  }

  @Test func theBuiltInCopiesAreTheTemplates() throws {
    let folder = Repository.url("Templates")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".mustache") }
    #expect(Set(files) == Set(BuiltInTemplates.texts.keys.map { $0 + ".mustache" }), "run: make generate")
    for (name, text) in BuiltInTemplates.texts {
      let file = try String(contentsOf: folder.appending(path: name + ".mustache"), encoding: .utf8)
      #expect(file == text, "Templates/\(name).mustache has changed; run: make generate")
    }
  }
}
