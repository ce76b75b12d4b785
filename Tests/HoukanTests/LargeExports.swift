import TestSupport
import Testing

extension TemporaryFolder {
  /// Makes exports below `large`, every row with a finding, over which the program is at work for a while.
  func makeLargeExports(rows: Int, files: Int) throws {
    let made = try Program.dev.run([
      "bench-data", "--rows", "\(rows)", "--files", "\(files)", "--findings-per-row", "1", "--date", "2026-11-22",
      "--output", path("large"),
    ])
    #expect(made.status == 0, "\(made.errors)")
  }
}
