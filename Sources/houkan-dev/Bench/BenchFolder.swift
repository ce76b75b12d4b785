import Glibc

/// Where the data are, the programs, and what they write.
struct BenchFolder: Sendable {
  /// The folder for data and results.
  let path: String
  /// The folder of the built programs.
  let programs: String

  /// A folder for what a single step writes.
  var work: String { path + "/work" }

  /// One of the built programs.
  func program(_ name: String) -> String { programs + "/" + name }

  /// `houkan` with these arguments, saying nothing on the way.
  func houkan(_ arguments: [String]) -> Command {
    Command(program: program("houkan"), arguments: arguments)
  }

  /// `houkan check` over these paths, whatever it finds.
  func check(_ paths: [String]) -> Command {
    houkan(["check"] + paths + ["--date", Dataset.day, "--progress", "none", "--fail-on", "never"])
  }

  /// `houkan run` over a folder.
  func night(_ exports: String, output: String, date: String) -> Command {
    houkan(["run", exports, "--output", output, "--date", date, "--progress", "none"])
  }

  /// libcsv alone over these paths.
  func libcsv(_ paths: [String]) -> Command { Command(program: program("baseline-libcsv"), arguments: paths) }

  /// Removes what is there.
  func remove(_ place: String) -> Command { Command(program: "rm", arguments: ["-rf", place]) }

  /// The folder of the data, which are made where they are not there yet. Throws `BenchFailure`.
  func exports(_ dataset: Dataset) throws -> String {
    let folder = path + "/data/" + (try dataset.name())
    if access(folder, R_OK) == 0 { return folder }
    let unfinished = folder + ".unfinished"
    try ChildProcess.run(remove(unfinished))
    print("generating \(dataset.rows) rows …")
    // In a process of its own: what generating needs would count as every later program's memory.
    try ChildProcess.run(
      Command(program: program("houkan-dev"), arguments: dataset.arguments(output: unfinished)))
    guard rename(unfinished, folder) == 0 else {
      throw BenchFailure.file(folder, reason: String(cString: strerror(errno)))
    }
    return folder
  }
}
