import Foundation
import Stations
import SystemPackage
import Tables
import TestSupport

/// The cells of exports that tell of people: what no log may repeat.
enum PersonalCells {
  /// Names of stations and people, telephone numbers, mail, notes.
  static let columns: Set<Column> = [
    .stationName, .founder, .contactFamilyName, .contactGivenName, .salesRep, .phone, .email, .postalCode, .notes,
  ]

  /// The different values below these columns in the files.
  static func values(in paths: [String]) throws -> Set<String> {
    let names = HeaderNames.builtIn
    var values: Set<String> = []
    for path in paths {
      guard let table = try? TableSource(path: FilePath(path)) else { continue }
      for sheet in try sheets(of: table) {
        var personal: [Int] = []
        for row in sheet {
          let columns = row.map { names.column(named: $0) }
          if columns.contains(.stationCode) || columns.contains(.stationName) {
            personal = columns.indices.filter { columns[$0].map(PersonalCells.columns.contains) ?? false }
          } else {
            values.formUnion(personal.filter { $0 < row.count && !isWord(row[$0]) }.map { row[$0] })
          }
        }
      }
    }
    return values
  }

  /// One character, and 完了 as it stands in a note or anywhere else, say nothing of anybody.
  private static func isWord(_ value: String) -> Bool {
    value.trimmingCharacters(in: .whitespacesAndNewlines).count < 2 || value == "完了"
  }

  /// The values that stand in the text, which must be none.
  static func leaks(of values: Set<String>, in text: String) -> [String] {
    values.filter { text.contains($0) }.sorted()
  }

  /// The rows of every sheet, of a text once for each delimiter: with the wrong one no header is found.
  private static func sheets(of source: TableSource) throws -> [[[String]]] {
    switch source {
    case .text(let table): try [UInt8(ascii: ","), UInt8(ascii: "\t")].map { try table.texts(delimiter: $0) }
    case .workbook(let book): try book.sheets.compactMap { try? book.table(of: $0) }.map { try $0.texts() }
    }
  }
}
