public import Rules
import Stations
import Tables

/// What `houkan check` shows: two lines per finding, its place and its words, safe for a terminal.
public struct FindingText: ReportFormat {
  private let context: ReportContext
  private let pieces: FindingPieces
  private let suggestionWord: [UInt8]

  /// The format in a run's language.
  public init(_ context: ReportContext) {
    self.context = context
    suggestionWord = Array((context.language == .ja ? " 提案: " : " Suggestion: ").utf8)
    pieces = FindingPieces(
      context,
      file: { Array(VisibleText.make($0).utf8) }, rule: { Array(($0.id + "\n    ").utf8) },
      unknownRule: Array("\n    ".utf8), column: { _ in [] },
      severity: { Array(" [\(SeverityWords.name($0)[context.language])] ".utf8) })
  }

  /// Appends the finding's two lines.
  public func row(_ row: ReportedFinding, _ out: inout [UInt8]) {
    appendPlace(row.mark, &out)
    row.utf8(row.message) { VisibleText.append($0, to: &out) }
    if let suggestion = row.suggestion {
      suggestionWord.withUnsafeBufferPointer { out.append(contentsOf: $0) }
      row.utf8(suggestion) { VisibleText.append($0, to: &out) }
    }
    if row.hasRelated { appendElsewhere(row, &out) }
    out.append(0x0A)
  }

  private func appendPlace(_ mark: FindingMark, _ out: inout [UInt8]) {
    pieces.append(file: mark.file, to: &out)
    if let row = mark.row {
      out.append(UInt8(ascii: ":"))
      Digits.append(row, to: &out)
      if mark.cellIndex != nil {
        out.append(UInt8(ascii: " "))
        CellName.append(mark, to: &out)
      }
    }
    pieces.append(mark.severity, to: &out)
    pieces.append(rule: mark.rule, to: &out)
  }

  /// Names related rows in other files.
  private func appendElsewhere(_ row: ReportedFinding, _ out: inout [UInt8]) {
    let elsewhere = row.related.filter { $0.file != row.mark.file }
    if elsewhere.isEmpty { return }
    let places = elsewhere.map { "\(VisibleText.make(context.file($0.file))):\($0.row)" }
    let words = (context.language == .ja ? " 関連: " : " See: ") + places.joined(separator: ", ")
    out.append(contentsOf: words.utf8)
  }
}
