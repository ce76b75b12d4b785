import Glibc
public import SystemPackage

/// Finds the files to read: those named, and in folders every export, recursively (contract: command line).
public enum InputFinder {
  /// What stands behind the inputs.
  public struct Found: Sendable {
    /// The files, sorted by name; a file that is named twice is read once.
    public var files: [InputFile] = []
    /// Inputs and folders that cannot be read, with the system's reason.
    public var failures: [Failure] = []
  }

  /// An input or folder that cannot be read.
  public struct Failure: Error, Sendable, Hashable {
    /// The name that reports show.
    public let name: String
    /// The system's reason.
    public let reason: Errno
  }

  /// The endings of exports, in lower case.
  static let endings: Set<String> = ["csv", "tsv", "txt", "xlsx"]

  /// Finds the files behind the inputs: paths of files and folders, or `-` for standard input.
  public static func find(_ inputs: [String]) -> Found {
    var search = Search()
    for input in inputs {
      if input == InputFile.standardInputName {
        search.found.files.append(InputFile(name: input, path: nil))
      } else {
        search.visitInput(FilePath(input))
      }
    }
    var found = search.found
    found.files.sort { ($0.name, $0.path?.string ?? "") < ($1.name, $1.path?.string ?? "") }
    found.failures.sort { $0.name < $1.name }
    return found
  }

  private struct Search {
    var found = Found()
    private var seenFiles: Set<FileIdentity> = []
    private var seenFolders: Set<FileIdentity> = []

    mutating func visitInput(_ path: FilePath) {
      let name = path.lastComponent?.string ?? path.string
      switch FileIdentity.look(at: path) {
      case .failure(let reason): found.failures.append(Failure(name: name, reason: reason))
      case .success(let identity) where identity.isFolder: visitFolder(path, prefix: "", identity)
      case .success(let identity): add(path, name: name, identity)
      }
    }

    /// Visits a folder once, so that a link back to it ends.
    private mutating func visitFolder(_ path: FilePath, prefix: String, _ identity: FileIdentity) {
      guard seenFolders.insert(identity).inserted else { return }
      guard let folder = opendir(path.string) else {
        let name = prefix.isEmpty ? path.lastComponent?.string ?? path.string : String(prefix.dropLast())
        found.failures.append(Failure(name: name, reason: Errno(rawValue: errno)))
        return
      }
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix("."), !name.hasPrefix("~$") { visitEntry(path.appending(name), name: prefix + name) }
      }
    }

    private mutating func visitEntry(_ path: FilePath, name: String) {
      switch FileIdentity.look(at: path) {
      case .success(let identity) where identity.isFolder:
        visitFolder(path, prefix: name + "/", identity)
      case .success(let identity):
        if let ending = path.extension?.lowercased(), InputFinder.endings.contains(ending) {
          add(path, name: name, identity)
        }
      case .failure(let reason):
        found.failures.append(Failure(name: name, reason: reason))
      }
    }

    private mutating func add(_ path: FilePath, name: String, _ identity: FileIdentity) {
      if seenFiles.insert(identity).inserted { found.files.append(InputFile(name: name, path: path)) }
    }
  }
}
