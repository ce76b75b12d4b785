import Foundation
import Stations
import Testing

/// One way in which the same rows stand in a file.
struct ExampleMutation: CustomTestStringConvertible, Sendable {
  /// What is told of it when a test fails.
  let testDescription: String
  /// The file's delimiter.
  var delimiter = ","
  /// What ends its lines.
  var lineEnd = "\n"
  /// Its encoding; bytes that stand before the text.
  var encoding = String.Encoding.utf8
  var byteOrderMark: [UInt8] = []
  /// Whether every cell stands in quotation marks.
  var quotesAll = false
  /// Whether the columns stand in reverse order, under their English keys.
  var isReversed = false
  /// What is done to a cell that is not blank; nil where cells stay as they are.
  var rewrite: (@Sendable (Column, String) -> String)?

  /// Every way; none of them may change what is found, or where.
  static let all: [ExampleMutation] = [
    ExampleMutation(testDescription: "as it is"),
    ExampleMutation(testDescription: "CRLF", lineEnd: "\r\n"),
    ExampleMutation(testDescription: "CR", lineEnd: "\r"),
    ExampleMutation(testDescription: "byte order mark", byteOrderMark: [0xEF, 0xBB, 0xBF]),
    ExampleMutation(testDescription: "CP932", lineEnd: "\r\n", encoding: .shiftJIS),
    ExampleMutation(
      testDescription: "UTF-16 with tabs", delimiter: "\t", lineEnd: "\r\n", encoding: .utf16LittleEndian,
      byteOrderMark: [0xFF, 0xFE]),
    ExampleMutation(testDescription: "tabs", delimiter: "\t"),
    ExampleMutation(testDescription: "all quoted", lineEnd: "\r\n", quotesAll: true),
    ExampleMutation(testDescription: "English keys in reverse order", isReversed: true),
    ExampleMutation(testDescription: "spaces around") { " \($1)　" },
    ExampleMutation(testDescription: "no-break spaces around") { "\u{A0}\($1)\u{A0}" },
    ExampleMutation(testDescription: "zero-width no-break space and tab around", quotesAll: true) { "\u{FEFF}\($1)\t" },
    ExampleMutation(testDescription: "line break behind", quotesAll: true) { $1 + "\r\n" },
    ExampleMutation(testDescription: "full width", rewrite: ExampleMutation.widen),
  ]

  init(
    testDescription: String, delimiter: String = ",", lineEnd: String = "\n", encoding: String.Encoding = .utf8,
    byteOrderMark: [UInt8] = [], quotesAll: Bool = false, isReversed: Bool = false,
    rewrite: (@Sendable (Column, String) -> String)? = nil
  ) {
    self.testDescription = testDescription
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.encoding = encoding
    self.byteOrderMark = byteOrderMark
    self.quotesAll = quotesAll
    self.isReversed = isReversed
    self.rewrite = rewrite
  }

  /// Full width everywhere but in texts: the width of those is what rules about 開設者 judge.
  private static func widen(_ column: Column, _ cell: String) -> String {
    switch column.definition.type {
    case .text, .fullWidthText: cell
    default:
      String(
        String.UnicodeScalarView(
          cell.unicodeScalars.map { scalar in
            0x21...0x7E ~= scalar.value ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
          }))
    }
  }
}

extension ExampleMutation {
  /// A file with a header of every column and these rows; nil where the encoding lacks one of their characters.
  func file(of rows: [[Column: String]]) -> Data? {
    let columns = isReversed ? Column.allCases.reversed() : Column.allCases.map { $0 }
    let header = columns.map { isReversed ? $0.key : $0.header }
    let lines = rows.map { row in
      columns.map { column in
        let cell = row[column] ?? ""
        return cell.isEmpty ? cell : rewrite?(column, cell) ?? cell
      }
    }
    return encode(([header] + lines).map { $0.map(quote).joined(separator: delimiter) + lineEnd }.joined())
  }

  /// Whether it can be done to any text: its cells need not be known.
  var isOfText: Bool { !isReversed && !quotesAll && delimiter == "," && rewrite == nil }

  /// The text's bytes; nil where the encoding lacks one of its characters.
  func encode(_ text: String) -> Data? {
    text.data(using: encoding).map { Data(byteOrderMark) + $0 }
  }

  private func quote(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == 0x2C || $0 == 0x09 }
    return quotesAll || needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
