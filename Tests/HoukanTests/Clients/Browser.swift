import Foundation
import TestSupport

/// Chromium without a window: pages as people open and print them.
struct Browser {
  /// A page that Chromium did not show.
  struct Failure: Error, CustomStringConvertible {
    let page: String
    let said: String

    var description: String { "Chromium did not show \(page) (make test-clients installs it): \(said)" }
  }

  private let folder: TemporaryFolder

  /// A browser with a profile of its own.
  init(in folder: TemporaryFolder) {
    self.folder = folder
  }

  /// Opens a copy of the page that a probe watches, in a window of a width, and gives what the probe has found.
  ///
  /// The probe stands before everything else in the page, so that it sees the first error; it writes what it found as
  /// JSON into an element at the end.
  func probe(_ page: String, _ name: String, width: Int = 1280) throws -> PageReport {
    let probe = try String(contentsOfFile: Browser.probeFile, encoding: .utf8)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    let watched = html.replacingOccurrences(of: "<head>", with: "<head><script>\(probe)</script>")
    let copy = try folder.write(watched, to: "watched/\(name)")
    let shown = try run(
      ["--dump-dom", "--window-size=\(width),900", "--virtual-time-budget=5000", "file://\(copy)"], page)
    guard let start = shown.range(of: "<pre id=\"probe-report\">"),
      let end = shown.range(of: "</pre>", range: start.upperBound..<shown.endIndex)
    else { throw Failure(page: page, said: "no report in the page") }
    let json = String(shown[start.upperBound..<end.lowerBound])
      .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&amp;", with: "&")
    return try JSONDecoder().decode(PageReport.self, from: Data(json.utf8))
  }

  /// How many sheets of A4 the page takes.
  func sheets(_ page: String) throws -> Int {
    let file = folder.path("print-\(UUID().uuidString).pdf")
    _ = try run(["--no-pdf-header-footer", "--print-to-pdf=\(file)", "file://\(page)"], page)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    // Every sheet is an object of its own; `/Pages` is the list of them.
    let text = String(decoding: bytes, as: UTF8.self)
    return text.components(separatedBy: "/Type /Page\n").count - 1
  }

  private static let probeFile = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("probe.js").path

  private func run(_ arguments: [String], _ page: String) throws -> String {
    let output = folder.path("browser-\(UUID().uuidString)")
    let errors = output + "-errors"
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path("browser"))"]
      + arguments
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(page: page, said: try String(contentsOfFile: errors, encoding: .utf8))
    }
    return try String(contentsOfFile: output, encoding: .utf8)
  }
}

/// What the probe has found on a page.
struct PageReport: Decodable {
  /// What scripts threw.
  let errors: [String]
  /// What the content security policy has stopped.
  let violations: [String]
  /// What was fetched from anywhere.
  let fetched: [String]
  /// What makes the page hard to use: headings that skip, fields and links without a name, repeated ids, little
  /// contrast; in light and dark.
  let obstacles: [String]
  /// What measuring and trying out filters and sorting has shown: step by step, `name: value`.
  let steps: [String: String]
}
