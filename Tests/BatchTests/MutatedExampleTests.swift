import Foundation
import Stations
import Testing

@testable import Rules

/// The rules are held to their examples through real files, in every way in which the same rows may stand in one.
///
/// Rows of which each is an example of its own stand in one file together, so that the whole costs seconds.
@Suite struct MutatedExampleTests {
  private static let book = RuleBook()

  /// The rules that compare rows; they would only compare examples that have nothing to do with each other.
  private static let batchRules = Set(RuleRegistry.batchRules.map { $0.about.id })

  /// The examples of one row, by the day on which they are judged.
  private static let singleRows: [Day: [(subject: RuleExample, row: [Column: String])]] = Dictionary(
    grouping: RuleExample.all.compactMap { subject -> (subject: RuleExample, row: [Column: String])? in
      guard case .rows(let rows) = subject.example.subject, rows.count == 1, !batchRules.contains(subject.rule.id)
      else { return nil }
      return (subject, whole(rows[0]))
    }, by: { $0.subject.example.today })

  private static func whole(_ row: [Column: String]) -> [Column: String] { Example.plainRow.merging(row) { $1 } }

  @Test(arguments: ExampleMutation.all)
  func rows(_ mutation: ExampleMutation) async throws {
    let folder = try ExampleFolder(
      RuleBook(overrides: Dictionary(uniqueKeysWithValues: Self.batchRules.map { ($0, nil) })))
    var leftOut = 0
    for (today, all) in Self.singleRows {
      let examples = all.filter { mutation.file(of: [$0.row]) != nil }
      leftOut += all.count - examples.count
      let file = try #require(mutation.file(of: examples.map(\.row)))
      let findings = Dictionary(grouping: try await folder.findings(file, on: today)) { $0.row ?? 0 }
      #expect(findings[0] == nil)
      for (index, example) in examples.enumerated() {
        expect(example.subject, (findings[index + 2] ?? []), at: index + 2)
      }
    }
    // Only characters that CP932 lacks may keep an example out.
    #expect(leftOut <= (mutation.encoding == .shiftJIS ? 3 : 0))
  }

  @Test(arguments: ExampleMutation.all)
  func rowsTogether(_ mutation: ExampleMutation) async throws {
    let folder = try ExampleFolder()
    for subject in RuleExample.all {
      guard case .rows(let rows) = subject.example.subject, rows.count > 1 || Self.batchRules.contains(subject.rule.id),
        let file = mutation.file(of: rows.map(Self.whole))
      else { continue }
      expect(subject, try await folder.findings(file, on: subject.example.today), at: nil)
    }
  }

  /// Of a file only the bytes of its text can be others.
  @Test(arguments: ExampleMutation.all.filter(\.isOfText))
  func files(_ mutation: ExampleMutation) async throws {
    let folder = try ExampleFolder()
    for subject in RuleExample.all {
      guard case .file(let text) = subject.example.subject, !text.isEmpty,
        let file = mutation.encode(text.replacing("\r\n", with: mutation.lineEnd))
      else { continue }
      expect(subject, try await folder.findings(file, on: subject.example.today), at: nil)
    }
  }

  /// Codes and telephones of good examples, and what the same cells become when a spreadsheet has opened the file.
  @Test func lostZerosAreFound() async throws {
    let folder = try ExampleFolder()
    var found: [Column: Int] = [:]
    for (column, rule) in [(Column.stationCode, "station-code-lost-zero"), (.phone, "phone-lost-zero")] {
      var seen: Set<String> = []
      let rows = RuleExample.all.filter { $0.example.place == nil }.flatMap { subject -> [[Column: String]] in
        guard case .rows(let rows) = subject.example.subject else { return [] }
        return rows.map(Self.whole)
      }.filter { row in
        guard let cell = row[column], cell.hasPrefix("0"), cell.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
          return false
        }
        return seen.insert("\(row[.prefectureCode] ?? "") \(cell)").inserted
      }
      let opened = rows.map { row in
        row.merging([column: String((row[column] ?? "").drop { $0 == "0" })]) { $1 }
      }
      let file = try #require(ExampleMutation.all[0].file(of: opened))
      let number = Self.book.number(of: rule)
      let findings = try await folder.findings(file, on: Example.plainToday).filter { $0.rule == number }
      for (index, row) in rows.enumerated() {
        let own = findings.filter { $0.row == index + 2 && $0.column == column }
        #expect(own.count == 1, "\(rule): \(row[column] ?? "")")
        if column == .stationCode, let prefecture = Int(row[.prefectureCode] ?? ""), let code = Int(row[column] ?? "") {
          let isRight = CheckDigit.isRight(prefecture: prefecture, stationCode: code)
          #expect(own.allSatisfy { $0.suggestion == (isRight ? row[column] : nil) })
        } else {
          #expect(own.allSatisfy { $0.suggestion == row[column] })
        }
      }
      found[column] = rows.count
    }
    #expect(found[.stationCode] ?? 0 >= 5)
    #expect(found[.phone] ?? 0 >= 3)
  }

  /// Expects the rule's findings to be the example's: one at its place with its suggestion, or none.
  private func expect(_ subject: RuleExample, _ findings: [Finding], at row: Int?) {
    let own = findings.filter { $0.rule == Self.book.number(of: subject.rule.id) }
    let places = own.map { Example.Place(row: row == nil ? $0.row : 2, column: $0.column) }
    #expect(places == subject.places, "\(subject.testDescription)")
    #expect(own.allSatisfy { $0.suggestion == subject.example.repaired }, "\(subject.testDescription)")
    #expect(own.allSatisfy { $0.column == nil || $0.cellIndex != nil }, "\(subject.testDescription)")
  }
}
