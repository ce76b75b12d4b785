import Foundation
import Testing
import TestSupport

@testable import Reports

/// `Templates/README.md` lists every name that a template may use: an office has no sources to look into.
@Suite struct TemplateNamesTests {
  /// The names of one level, and the places where they can be used.
  private struct Level {
    var places: [String]
    let names: String

    /// Its line in the list.
    var line: String { "| \(places.joined(separator: ", ")) | \(names) |" }
  }

  /// Every level once, in the order in which it is first met.
  private static let levels: [Level] = {
    var levels: [Level] = []
    func add(_ shape: TemplateShape, at place: String) {
      let entries = shape.entries.sorted { $0.value.slot < $1.value.slot }
      let names = entries.map { "`\($0.key)`" }.joined(separator: " ")
      if let index = levels.firstIndex(where: { $0.names == names }) { return levels[index].places.append(place) }
      levels.append(Level(places: [place], names: names))
      for (name, entry) in entries {
        if let inside = entry.inside { add(inside, at: "\(place) `{{#\(name)}}`") }
      }
    }
    add(TemplateShape(PageName.self), at: "`station.mustache`")
    add(TemplateShape(OfficePageName.self), at: "`office.mustache`")
    add(TemplateShape(MailName.self), at: "`mail.mustache`")
    add(TemplateShape(SummaryName.self), at: "`summary.mustache`")
    return levels
  }()

  @Test func everyNameIsListed() throws {
    let text = try String(contentsOf: Repository.url("Templates/README.md"), encoding: .utf8)
    let section = text.components(separatedBy: "\n## The names\n").last?.components(separatedBy: "\n## ").first
    let listed = Set(try #require(section).components(separatedBy: "\n").filter { $0.hasPrefix("| `") })
    let expected = Set(Self.levels.map(\.line))
    for line in expected.subtracting(listed) {
      Issue.record("Templates/README.md lacks this line, which has the names that the code knows:\n\(line)")
    }
    for line in listed.subtracting(expected) {
      Issue.record("Templates/README.md has this line, with which the code does not agree:\n\(line)")
    }
    #expect(expected.count > 15)
  }
}
