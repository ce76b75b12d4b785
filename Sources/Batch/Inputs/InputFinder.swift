import Glibc
import SystemPackage
import Tables

/// Finds the files to read: those named, and in folders every export, recursively.
enum InputFinder {
  /// The endings of exports, in lower case.
  static let endings: Set<String> = ["csv", "tsv", "txt", "xlsx"]

  /// Finds the files behind the inputs: paths of files and folders, or `-` for standard input.
  ///
  /// Sorted by name; a file that is named twice is read once, and has the name that the outermost input gives it,
  /// whatever the order of inputs. What cannot be looked at is in the list with its failure.
  /// The folder `output` is passed over, so that a run never reads its own reports. In folders, so are the outputs of
  /// other runs, the folders that `apply` makes by itself, and the tables that `fix` and `apply` write beside corrected
  /// exports. Of an input that is an output itself only its runs are.
  static func find(_ inputs: [String], output: FilePath? = nil) -> [InputFile] { search(inputs, output: output).files }

  /// Finds the same files, and those in folders that only look like exports.
  static func search(_ inputs: [String], output: FilePath? = nil) -> Found {
    let paths = ordered(inputs)
    var search = Search(inputs: paths)
    if let output { search.passOver(output) }
    if inputs.contains(InputFile.standardInputName) { search.addStandardInput() }
    for path in paths { search.visitInput(path) }
    return Found(
      files: search.found.sorted { ($0.name, $0.path?.string ?? "") < ($1.name, $1.path?.string ?? "") },
      likeExports: search.likeExports.sorted(), emptyInputs: search.emptyInputs.sorted())
  }

  /// The paths among the inputs, folders before what is in them.
  private static func ordered(_ inputs: [String]) -> [FilePath] {
    let paths = Set(inputs).subtracting([InputFile.standardInputName]).map { FilePath($0) }
    return paths.map { (path: $0, real: $0.resolvedAsFarAsThere) }.sorted { one, other in
      (one.real.components.count, one.real.string, one.path.string)
        < (other.real.components.count, other.real.string, other.path.string)
    }.map(\.path)
  }

  /// What is behind the inputs.
  struct Found {
    /// The files to read.
    let files: [InputFile]
    /// The files in folders that are no exports but look as if somebody took them for one, by the names that reports
    /// would show, sorted.
    let likeExports: [String]
    /// The inputs that are folders without anything to read, as they were given, sorted.
    let emptyInputs: [String]
  }

  /// The endings of files that only look like exports, in lower case: other tables, and archives that may hold some.
  private static let endingsLikeExports: Set<String> = [
    "xls", "xlsm", "xlsb", "ods", "numbers", "zip", "gz", "7z", "lzh",
  ]

  /// What is in a folder, sorted by the names that reports show; hidden and temporary files are not meant. Throws where
  /// the system does not tell everything.
  private static func entries(of folder: FilePath) throws(Errno) -> [(name: String, component: FilePath.Component)] {
    try FileTree.components(in: folder).map { (FileName.text($0), $0) }
      .filter { !$0.0.hasPrefix(".") && !$0.0.hasPrefix("~") }.sorted { $0.0 < $1.0 }
  }

  /// Whether the program has made the folder for what it writes.
  private static func isOwnOutput(_ folder: FilePath) -> Bool {
    OutputFolder.holdsRun(folder) || AppliedFolder.isOne(folder)
  }

  private struct Search {
    private(set) var found: [InputFile] = []
    private(set) var likeExports: [String] = []
    private(set) var emptyInputs: [String] = []
    private let inputs: Set<FileIdentity>
    private var seenFiles: Set<FileIdentity> = []
    /// The folders that are not to be visited any more, and whether something to read was met in them.
    private var seenFolders: [FileIdentity: Bool] = [:]
    /// How often something to read was met, also what had been met before.
    private var met = 0
    private var output: FileIdentity?

    init(inputs: [FilePath]) {
      self.inputs = Set(inputs.compactMap { try? FileIdentity.look(at: $0).get() })
    }

    mutating func passOver(_ output: FilePath) {
      guard case .success(let identity) = FileIdentity.look(at: output) else { return }
      seenFolders[identity] = false
      self.output = identity
    }

    /// Passes over the runs in an output folder, its own or another's, but for one that is an input itself.
    private mutating func passOverRuns(in folder: FilePath) {
      for runs in [OutputFolder.runs(below: folder), OutputFolder.latest(in: folder)] {
        guard case .success(let identity) = FileIdentity.look(at: runs), !inputs.contains(identity) else { continue }
        seenFolders[identity] = false
      }
    }

    mutating func addStandardInput() { found.append(InputFile(name: InputFile.standardInputName, path: nil)) }

    mutating func visitInput(_ path: FilePath) {
      let name = path.lastComponent?.string ?? path.string
      switch FileIdentity.look(at: path) {
      case .failure(let reason): addFailure(reason, path, name: name)
      case .success(let identity) where identity.isFolder:
        if identity == output { seenFolders[identity] = nil }
        if identity == output || OutputFolder.holdsRun(path) { passOverRuns(in: path) }
        let before = met
        visitFolder(path, prefix: "", identity)
        if met == before { emptyInputs.append(path.string) }
      case .success(let identity): add(path, name: name, identity)
      }
    }

    /// Visits a folder once, so that a link back to it ends.
    private mutating func visitFolder(_ path: FilePath, prefix: String, _ identity: FileIdentity) {
      if let hasMet = seenFolders[identity] {
        if hasMet { met += 1 }
        return
      }
      // A link back to the folder leads to whatever is in it.
      seenFolders[identity] = true
      let before = met
      defer { seenFolders[identity] = met > before }
      do throws(Errno) {
        // One that may be listed but not entered holds no file that can be looked at.
        guard path.withPlatformString({ access($0, X_OK) }) == 0 else { throw Errno(rawValue: errno) }
        for (name, component) in try InputFinder.entries(of: path) {
          visitEntry(path.appending(component), name: prefix + name)
        }
      } catch {
        let name = prefix.isEmpty ? path.lastComponent?.string ?? path.string : String(prefix.dropLast())
        addFailure(error, path, name: name)
      }
    }

    private mutating func visitEntry(_ path: FilePath, name: String) {
      switch FileIdentity.look(at: path) {
      case .success(let identity) where identity.isFolder:
        if !InputFinder.isOwnOutput(path) { visitFolder(path, prefix: name + "/", identity) }
      case .success(let identity):
        guard let ending = path.extension?.lowercased() else { return }
        if InputFinder.endings.contains(ending), !OwnReport.isOne(path) { add(path, name: name, identity) }
        if InputFinder.endingsLikeExports.contains(ending) { likeExports.append(name) }
      case .failure(let reason): addFailure(reason, path, name: name)
      }
    }

    private mutating func add(_ path: FilePath, name: String, _ identity: FileIdentity) {
      met += 1
      if seenFiles.insert(identity).inserted { found.append(InputFile(name: name, path: path)) }
    }

    private mutating func addFailure(_ reason: Errno, _ path: FilePath, name: String) {
      met += 1
      found.append(InputFile(name: name, path: path, failure: reason))
    }
  }
}
