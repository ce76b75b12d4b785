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
