import Foundation
import Testing
import TestSupport

/// `make rule` writes skeletons and never overwrites.
@Suite struct NewRuleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.root.appending(path: "Sources"), withIntermediateDirectories: true)
    for name in [".ci", "Sources/Rules"] {
      try FileManager.default.copyItem(atPath: Repository.path(name), toPath: folder.path(name))
    }
  }

  @Test(arguments: [
    (["code-of-scaffold", "cell"], "Codes/CodeOfScaffold.swift", "struct CodeOfScaffold: CellRule {"),
    (["customer-id-of-scaffold"], "Agreement/CustomerIDOfScaffold.swift", "struct CustomerIDOfScaffold: RowRule {"),
    (["scaffold-2-rows", "batch"], "Duplicates/Scaffold2Rows.swift", "struct Scaffold2Rows: BatchRule {"),
    (["scaffold-file", "file", "Weather"], "Weather/ScaffoldFile.swift", "struct ScaffoldFile: FileRule {"),
  ])
  func writesASkeletonAndListsIt(_ arguments: [String], _ name: String, _ declaration: String) throws {
    #expect(try run(arguments) == 0)
    let source = try folder.text("Sources/Rules/" + name)
    #expect(source.contains(declaration))
    #expect(source.contains("id: \"\(arguments[0])\""))
    #expect(source.contains("to be written") && source.contains("ここに書く"))
    #expect(source.contains(".good") && source.contains(".bad"))
    let type = declaration.split(separator: " ")[1].dropLast()
    #expect(try folder.text("Sources/Rules/Generated/RuleRegistry.swift").contains("    \(type).self,"))

    #expect(try run(arguments) == 64)
    #expect(try run([arguments[0], "row", "Dates"]) == 64)
    #expect(try folder.text("Sources/Rules/" + name) == source)
  }

  @Test(arguments: [
    [], [""], ["word"], ["Two-words"], ["two_words"], ["two--words"], ["two-words", "table"],
    ["two-words", "row", "../Dates"], ["two-words", "row", "Core"], ["two-words", "row", "Findings"],
    ["station-code-lost-zero"],
    // The name of a type that is there already.
    ["rule-description"],
  ])
  func refuses(_ arguments: [String]) throws {
    let before = folder.files(below: "Sources")
    let registry = try folder.data("Sources/Rules/Generated/RuleRegistry.swift")
    #expect(try run(arguments) == 64)
    #expect(folder.files(below: "Sources") == before)
    #expect(try folder.data("Sources/Rules/Generated/RuleRegistry.swift") == registry)
  }

  private func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: folder.path(".ci/new-rule"))
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
