import Reports
import Rules
import Tables

/// Reads findings whose words lie in a spool.
struct FindingReader {
  private var windows: SpoolWindows

  /// A reader that reads at least so many bytes at once, as far as there are.
  init(_ words: SpooledBytes, window: Int) {
    windows = SpoolWindows(words, size: window)
  }

  /// The finding of a mark. Throws `TemporaryPlace.Failure`.
  mutating func finding(_ mark: FindingMark) throws -> ReportedFinding {
    var window = try windows.window(at: mark.offset, count: ReportedFinding.headSize)
    let extent = ReportedFinding.extent(in: window.bytes, at: Int(mark.offset - window.start))
    window = try windows.window(at: mark.offset, count: extent)
    return ReportedFinding(mark, in: window.bytes, at: Int(mark.offset - window.start))
  }
}
