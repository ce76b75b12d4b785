import Foundation

/// A folder into which generated files are written.
struct ExportFolder: Sendable {
  /// Its path.
  let path: String

  /// Writes a whole file; `name` may lie in subfolders, which are made. Throws where the file system refuses.
  func write(_ bytes: [UInt8], to name: String) throws {
    let place = try makePlace(for: name)
    try Data(bytes).write(to: place)
  }

  /// Opens a file for writing from its beginning. Throws where the file system refuses.
  func open(_ name: String) throws -> FileHandle {
    let place = try makePlace(for: name)
    try Data().write(to: place)
    return try FileHandle(forWritingTo: place)
  }

  private func makePlace(for name: String) throws -> URL {
    let place = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    return place
  }
}
