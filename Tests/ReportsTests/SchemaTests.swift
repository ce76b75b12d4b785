import Foundation
import Planning
import Stations
import TestSupport
import Testing

@testable import Reports
@testable import Rules

/// The published JSON Schemas say exactly what the writers write.
@Suite struct SchemaTests {
  typealias Object = [String: Any]

  static let folder = Repository.url("Templates/schemas")

  static func schema(_ name: String) throws -> Object {
    let data = try Data(contentsOf: folder.appending(path: "\(name).schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  /// Checks the few keywords that the schemas use.
  static func check(_ value: Any, _ schema: Object, _ path: String = "$") {
    if let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map({ [$0] }) {
      #expect(types.contains { isOf($0, value) }, "\(path) is no \(types)")
    }
    if let choices = schema["enum"] as? [Any] {
      #expect(choices.contains { "\($0)" == "\(value)" }, "\(path) is \(value)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String {
      #expect(text.range(of: pattern, options: .regularExpression) != nil, "\(path) is \(text)")
    }
    if let object = value as? Object {
      let properties = schema["properties"] as? Object ?? [:]
      if schema["additionalProperties"] as? Bool == false {
        #expect(Set(object.keys) == Set(properties.keys), "\(path)")
        #expect(Set(schema["required"] as? [String] ?? []) == Set(properties.keys), "\(path)")
      }
      for (key, member) in object {
        if let inner = properties[key] as? Object ?? schema["additionalProperties"] as? Object {
          check(member, inner, "\(path).\(key)")
        }
      }
    }
    if let array = value as? [Any], let items = schema["items"] as? Object {
      for (index, item) in array.enumerated() { check(item, items, "\(path)[\(index)]") }
    }
  }

  static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is Object
    case "boolean": value is Bool
    default: value is NSNumber
    }
  }

  static func checkLines(_ bytes: [UInt8], _ name: String) throws {
    let schema = try schema(name)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect((schema["$id"] as? String)?.hasPrefix("urn:houkan:\(name):") == true)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines { check(try JSONSerialization.jsonObject(with: Data(line.utf8)), schema) }
  }

  @Test func findings() throws {
    let file = Finding(
      rule: 0, severity: .info, file: 1, row: nil, column: nil, cellIndex: nil, value: nil, message: "m",
      suggestion: nil, station: nil, related: [])
    let rows = [SampleStation.finding(related: [RowPlace(file: 1, row: 9)]), file].map { ReportedFinding($0) }
    try SchemaTests.checkLines(FindingLines(SampleStation.context()).bytes(of: rows), "findings")
  }

  @Test func tasks() throws {
    try SchemaTests.checkLines(TaskLines(SampleStation.context()).bytes(of: [SampleStation.report()]), "tasks")
  }

  @Test func stations() throws {
    let blank = SampleStation.report([], status: .noDate) { $0.constructionOn = nil }
    try SchemaTests.checkLines(StationLines().bytes(of: [SampleStation.report(), blank]), "stations")
  }

  @Test func enumerationsAreComplete() throws {
    func values(_ schema: String, _ key: String) throws -> [String] {
      let properties = try SchemaTests.schema(schema)["properties"] as? Object
      return ((properties?[key] as? Object)?["enum"] as? [Any] ?? []).compactMap { $0 as? String }
    }
    #expect(try values("tasks", "task") == TaskID.allCases.map(\.rawValue))
    #expect(try values("stations", "next_task") == TaskID.allCases.map(\.rawValue))
    #expect(try values("stations", "status") == StationStatus.allCases.map(\.rawValue))
    #expect(try values("findings", "severity") == Severity.allCases.reversed().map(\.rawValue))
  }

  @Test func run() throws {
    var record = RunRecord(version: "1.0.0", arguments: ["run", "a b"], date: SampleStation.today)
    record.catalogue = Catalogue(descriptions: RuleBook().descriptions).digest
    SchemaTests.check(
      try JSONSerialization.jsonObject(with: Data(RunJSON().bytes(of: [record]))), try SchemaTests.schema("run"))
    record.commit = String(repeating: "0a", count: 20) + "-dirty"
    record.inputs = [
      RunRecord.Input(
        file: "kita.csv", size: 12, sha256: String(repeating: "0a", count: 32), encoding: "CP932", rowsRead: 3,
        rowsJudged: 2, rowsSkipped: 1),
      RunRecord.Input(
        file: "x.csv", size: nil, sha256: nil, encoding: nil, rowsRead: 0, rowsJudged: 0, rowsSkipped: 0),
    ]
    record.findingsPerRule = ["b-rule": 1, "a-rule": 2]
    record.stages = [RunRecord.Stage(name: "read", milliseconds: 1_234)]
    let bytes = RunJSON().bytes(of: [record])
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    SchemaTests.check(value, try SchemaTests.schema("run"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"rules\": {\n      \"a-rule\": 2,\n      \"b-rule\": 1"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"read\": 1.234"))
  }
}
