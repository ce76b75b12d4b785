@testable import Stations

/// Reads a text as `StationRowReader` reads a cell: without surrounding spaces, folded.
enum CellText {
  static func read(_ text: String, _ reader: (Span<UInt8>) -> CellReading) -> CellReading {
    let bytes = Array(text.utf8)
    let trimmed = Trimming.trim(bytes.span, 0..<bytes.count)
    var folded: [UInt8] = []
    Folding.append(bytes.span.extracting(trimmed), to: &folded)
    return reader(folded.span)
  }

  /// Reads 開設者, which is judged before any folding.
  static func readFounder(_ text: String) -> CellReading {
    let bytes = Array(text.utf8)
    return FounderReader.read(bytes.span)
  }
}
