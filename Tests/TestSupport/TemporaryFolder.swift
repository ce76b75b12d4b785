public import Foundation
public import SystemPackage

/// A folder for one test, gone when the test lets go of it.
public final class TemporaryFolder {
  /// The folder, its path without links.
  public let root: URL

  /// Makes the folder. Throws where the system refuses it.
  public init() throws {
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("houkan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// The file of a name in the folder.
  public func url(_ name: String) -> URL { root.appendingPathComponent(name) }

  /// The path of a name in the folder.
  public func path(_ name: String) -> String { url(name).path }

  /// The path of a name in the folder, as the program takes it.
  public func filePath(_ name: String) -> FilePath { FilePath(path(name)) }

  /// Writes a file, making the folders above it, and gives its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  /// Writes a file, making the folders above it, and gives its path.
  @discardableResult
  public func write(_ data: Data, to name: String) throws -> String {
    let file = url(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }

  /// Removes a file or folder in the folder.
  public func remove(_ name: String) throws { try FileManager.default.removeItem(at: url(name)) }

  /// The bytes of a file in the folder.
  public func data(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

  /// The text of a file in the folder.
  public func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

  /// The names in the folder or in one below it, hidden ones too, sorted; none where it is not there.
  public func names(in name: String = ".") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []).sorted()
  }

  /// The relative paths of all files below a folder in it, sorted.
  public func files(below name: String) -> [String] {
    let start = url(name).resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: [.isRegularFileKey])
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
      .map { String($0.resolvingSymlinksInPath().path.dropFirst(start.path.count + 1)) }.sorted()
  }

  /// The relative paths of the files that stand below one of two folders only, or hold other bytes there.
  public func differences(_ first: String, _ second: String) throws -> [String] {
    let names = (Set(files(below: first)), Set(files(below: second)))
    let common = names.0.intersection(names.1)
    let changed = try common.filter { try data("\(first)/\($0)") != data("\(second)/\($0)") }
    return names.0.symmetricDifference(names.1).union(changed).sorted()
  }
}
