import Foundation

/// The files of the project.
enum Repository {
  /// The project's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The path of a file of the project.
  static func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  /// The sample exports.
  static let samples = path("Samples/exports")
  /// The day on which the samples are judged.
  static let sampleDay = "2026-11-22"
}
