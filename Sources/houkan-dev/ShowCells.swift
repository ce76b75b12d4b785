import ArgumentParser
import Foundation
import SystemPackage
import Tables

/// Shows what is read from tables, so that another program's reading can be compared with it (`Tests/Fuzz/compare.py`).
struct ShowCells: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Print the cells of tables as JSON, a line per file; *.tsv has tabs, *.ssv semicolons.")

  @Argument(help: "A folder with tables.")
  var folder: String

  /// What one file holds.
  private struct Shown: Encodable {
    let file: String
    let encoding: String
    /// Whether something about the form of a record is reported.
    var isReported = false
    /// Sheet rows, and the cells on them.
    var rows: [Int] = []
    var cells: [[String]] = []
  }

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      var line = try encoder.encode(ShowCells.read(FilePath(folder).appending(name), name))
      line.append(UInt8(ascii: "\n"))
      try FileHandle.standardOutput.write(contentsOf: line)
    }
  }

  private static func read(_ path: FilePath, _ name: String) throws -> Shown {
    let table = try TableFile(path: path)
    let delimiter: UInt8 =
      switch path.extension {
      case "tsv": UInt8(ascii: "\t")
      case "ssv": UInt8(ascii: ";")
      default: UInt8(ascii: ",")
      }
    var shown = Shown(file: name, encoding: table.encoding.rawValue)
    try table.forEachRecord(delimiter: delimiter) { record in
      shown.rows.append(record.sheetRow)
      shown.cells.append((0..<record.count).map { record.text($0) })
      if !record.quirks.isEmpty { shown.isReported = true }
    }
    return shown
  }
}
