import Foundation

/// A folder for one test, gone when the test lets go of it.
final class TemporaryFolder {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("houkan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// The path of a name in the folder.
  func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  /// Writes a file, making the folders above it, and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  /// Writes a file, making the folders above it, and gives its path.
  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let file = root.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }

  /// The bytes of a file in the folder.
  func data(_ name: String) throws -> Data { try Data(contentsOf: root.appendingPathComponent(name)) }

  /// The text of a file in the folder.
  func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

  /// The relative paths of all files below a folder in it, sorted.
  func files(below name: String) -> [String] {
    let start = root.appendingPathComponent(name).resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: [.isRegularFileKey])
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
      .map { String($0.resolvingSymlinksInPath().path.dropFirst(start.path.count + 1)) }.sorted()
  }
}
