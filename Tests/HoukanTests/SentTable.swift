import Foundation
import SystemPackage
import TestSupport

@testable import Tables
@testable import houkan_dev

/// A table of an office as a run has sent it, to be edited and sent back.
struct SentTable {
  /// Its headings and rows.
  var cells: [[String]]

  /// The place of a heading.
  func place(_ header: String) -> Int { cells[0].firstIndex(of: header) ?? 0 }

  /// A cell of a row, 1 for the first below the headings.
  subscript(row: Int, header: String) -> String {
    get { cells[row][place(header)] }
    set { cells[row][place(header)] = newValue }
  }

  /// Puts in a column.
  mutating func insert(_ header: String, _ texts: [String], at place: Int) {
    for (row, text) in ([header] + texts).enumerated() { cells[row].insert(text, at: place) }
  }

  /// The table as Python's and other writers put it down: quotes only where they must be.
  func text(delimiter: String = ",") -> String {
    let lines = cells.map { row in
      row.map { text in
        let isPlain = !text.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) || String($0) == delimiter }
        return isPlain ? text : "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
      }.joined(separator: delimiter) + "\r\n"
    }
    return lines.joined()
  }

  /// The table as a sheet of a workbook, every cell a text.
  func sheet(_ name: String) -> BookSheet { BookSheet(name: name, rows: cells.map { $0.map { .text($0) } }) }
}

/// A suite that runs over exports, edits what was sent and applies it.
protocol SendsTables {
  /// A folder of its own, in which `exports/a.csv` is.
  var folder: TemporaryFolder { get }
}

extension SendsTables {
  /// Writes the export.
  func write(_ header: String, _ rows: [String]) throws {
    try folder.write(Self.export(header, rows), to: "exports/a.csv")
  }

  /// The text of an export.
  static func export(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\r\n") + "\r\n"
  }

  /// Runs over the folders.
  func run(_ inputs: [String] = ["exports"], _ more: [String] = []) throws -> Program.Outcome {
    try Program.houkan.run(
      ["run"] + inputs.map { folder.path($0) } + ["--output", folder.path("out"), "--date", "2026-11-22"] + more
        + ["--progress", "none"])
  }

  /// Runs and reads what goes out to the office of `exports/a.csv`.
  func sent(_ more: [String] = []) throws -> SentTable {
    _ = try run(["exports"], more)
    return try read("out/latest/offices/a.csv")
  }

  /// Reads a table.
  func read(_ name: String) throws -> SentTable {
    SentTable(cells: try TableFile(path: folder.filePath(name)).texts())
  }

  /// Applies tables to the exports, or to what an earlier time has made of them; corrected copies go to `to`.
  func apply(
    _ tables: [String], into exports: String = "exports", to output: String = "back", _ more: [String] = []
  ) throws -> Program.Outcome {
    try? FileManager.default.removeItem(atPath: folder.path(output))
    return try Program.houkan.run(
      ["apply"] + tables.map { folder.path($0) } + ["--to", folder.path(exports), "--output", folder.path(output)]
        + ["--date", "2026-11-22"] + more)
  }
}
