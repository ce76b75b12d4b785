import Rules
import Stations
import SystemPackage
import Tables

extension Configuration {
  /// A larger file is no configuration.
  static let mostBytes = 1 << 20

  /// Reads a configuration file. Throws everything that is wrong with it, together.
  public static func load(_ path: String) throws(ConfigurationError) -> Configuration {
    let file = FilePath(path)
    let name = file.lastComponent?.string ?? path
    let bytes: [UInt8]
    do {
      bytes = try ByteSource(path: file).readAll(most: mostBytes + 1)
    } catch {
      let reason = SystemWords.of(error)
      throw ConfigurationError(name: name, problems: [ConfigurationProblem(.unreadable(reason), at: nil)])
    }
    return try read(bytes, name: name, folder: file.removingLastComponent().string)
  }

  /// Reads the bytes of a configuration file that stands in `folder`, where relative paths begin.
  ///
  /// Throws everything that is wrong with it, together; `name` is what the error calls the file.
  public static func read(
    _ bytes: [UInt8], name: String, folder: String
  ) throws(ConfigurationError) -> Configuration {
    let text: ConfigurationText
    switch ConfigurationText.make(bytes) {
    case .success(let made): text = made
    case .failure(let problems): throw ConfigurationError(name: name, problems: problems.list)
    }
    let document = YAMLDocument(text)
    var reader = ConfigurationReader(folder: folder)
    if let root = document.root { reader.read(root) }
    let problems = document.problems + reader.problems
    guard problems.isEmpty else { throw ConfigurationError(name: name, problems: problems) }
    return reader.configuration
  }
}
