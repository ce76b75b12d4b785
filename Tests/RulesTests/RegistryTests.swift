import Foundation
import TestSupport
import Testing

@testable import Rules

/// The generated list of rules is what the sources hold.
@Suite struct RegistryTests {
  @Test(arguments: ["Cell", "Row", "Batch", "File"])
  func listsEveryRule(_ shape: String) throws {
    let listed: [any Rule.Type] =
      switch shape {
      case "Cell": RuleRegistry.cellRules
      case "Row": RuleRegistry.rowRules
      case "Batch": RuleRegistry.batchRules
      default: RuleRegistry.fileRules
      }
    let declared = try declaredRules(shape)
    #expect(listed.map { String(describing: $0) } == declared, "Please run: make generate")
  }

  @Test func everyRuleStandsInAFileOfItsName() throws {
    for file in try sources() {
      let names = declarations(in: try String(contentsOf: file, encoding: .utf8)).map(\.name)
      #expect(names.isEmpty || names == [file.deletingPathExtension().lastPathComponent])
    }
  }

  @Test func everyFolderOfRulesIsAFamily() throws {
    let folders = try sources().filter { !declarations(in: try String(contentsOf: $0, encoding: .utf8)).isEmpty }
      .map { $0.deletingLastPathComponent().lastPathComponent }
    #expect(Set(folders) == Set(Family.allCases.map(\.rawValue)), "Please give every folder a case of Family.")
  }

  @Test func noSkeletonIsLeftUnfilled() throws {
    for file in try sources() {
      let source = try String(contentsOf: file, encoding: .utf8)
      let isFilled = !source.contains("to be written") && !source.contains("ここに書く")
      #expect(isFilled, "\(file.lastPathComponent): please replace everything marked “to be written” and ここに書く.")
    }
  }

  private func declaredRules(_ shape: String) throws -> [String] {
    try sources().flatMap { declarations(in: try String(contentsOf: $0, encoding: .utf8)) }
      .filter { $0.shape == shape }.map(\.name).sorted()
  }

  private func sources() throws -> [URL] {
    let folder = Repository.url("Sources/Rules")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  /// The rules that a source declares, each on a line `struct Name: …Rule`.
  private func declarations(in source: String) -> [(name: String, shape: String)] {
    source.split(whereSeparator: \.isNewline).compactMap { line in
      var words = line.split { $0 == " " || $0 == "," }
      if words.first == "public" { words.removeFirst() }
      guard words.count >= 3, words[0] == "struct", !line.hasPrefix(" "), words[1].hasSuffix(":"),
        words[2].hasSuffix("Rule"), words[2] != "Rule"
      else { return nil }
      return (String(words[1].dropLast()), String(words[2].dropLast(4)))
    }
  }
}
