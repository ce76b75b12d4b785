public import Foundation

/// The files of the project.
public enum Repository {
  /// The project's folder.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file or folder of the project.
  public static func url(_ name: String) -> URL { root.appendingPathComponent(name) }

  /// The path of a file or folder of the project.
  public static func path(_ name: String) -> String { url(name).path }

  /// The sample exports.
  public static let samples = path("Samples/exports")
  /// The day on which the samples are judged.
  public static let sampleDay = "2026-11-22"
}
