import Foundation
import Testing

/// Pages for looking at in a browser, in the folder that `HOUKAN_PAGES` names.
enum SavedPages {
  /// The folder; nil where nobody asks for pages.
  static let folder = ProcessInfo.processInfo.environment["HOUKAN_PAGES"]

  /// Writes the page, and sees that it can be read back.
  static func save(_ page: String, as name: String) throws {
    let file = URL(fileURLWithPath: try #require(folder)).appendingPathComponent(name + ".html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }
}
